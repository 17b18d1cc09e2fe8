package dev.compere.telegram.tdjson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.localtelegram.world.LiveStory;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.TelegramError;
import dev.compere.telegram.object.BlockList;
import dev.compere.telegram.object.ChatList;
import dev.compere.telegram.object.FormattedText;
import dev.compere.telegram.object.GroupCallJoinParameters;
import dev.compere.telegram.object.InputMessageText;
import dev.compere.telegram.object.MessageSender;
import dev.compere.telegram.object.StoryContent;
import dev.compere.telegram.request.AddPendingLiveStoryReaction;
import dev.compere.telegram.request.CommitPendingLiveStoryReactions;
import dev.compere.telegram.request.CreatePrivateChat;
import dev.compere.telegram.request.GetChatActiveStories;
import dev.compere.telegram.request.GetGroupCall;
import dev.compere.telegram.request.GetLiveStoryTopDonors;
import dev.compere.telegram.request.GetStory;
import dev.compere.telegram.request.JoinLiveStory;
import dev.compere.telegram.request.LoadChats;
import dev.compere.telegram.request.SearchPublicChat;
import dev.compere.telegram.request.SendGroupCallMessage;
import dev.compere.telegram.request.SendMessage;
import dev.compere.telegram.request.SetMessageSenderBlockList;
import dev.compere.telegram.update.TdUpdate;
import dev.compere.telegram.update.Unhandled;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Every update that there is a record for, made by the real library: one that TDLib never tells, or no longer tells as
/// the record has it, is found here.
///
/// A new record needs a scene that makes TDLib tell it.
@Timeout(60)
class UpdatesOnRealTdlibTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String PAYLOAD =
            "{\"ufrag\":\"abcd\",\"pwd\":\"0123456789abcdef01234567\",\"fingerprints\":[{\"hash\":\"sha-256\",\"setup\":\"active\","
                    + "\"fingerprint\":\"00:11\"}],\"ssrc\":4321}";

    @RegisterExtension
    private final LoginStage stage = new LoginStage();

    @Test
    void everyUpdateThatThereIsARecordForComesFromTdlib() throws Exception {
        var seen = new SeenUpdates();
        try (var client = LoginStage.open()) {
            seen.listenTo(client);
            stage.person.codes.add(LoginStage.CODE);
            stage.login(client);

            basicGroup();
            chatList(client);
            liveStory(client);
            deletedStory(client);
            blockedSender(client);
            writtenMessages(client);

            assertThat(seen.missing(all(), LIMIT)).isEmpty();
            assertThat(client.counts().unreadable()).isZero();
        }
    }

    private static Set<Class<?>> all() {
        return Stream.<Class<?>>of(TdUpdate.class.getPermittedSubclasses())
                .filter(type -> type != Unhandled.class)
                .collect(Collectors.toSet());
    }

    private void basicGroup() {
        stage.local.world().basicGroup("Choir").ownedBy(stage.mila);
    }

    private static void chatList(TelegramClient client) {
        client.send(new LoadChats(new ChatList.Main(), 10));
    }

    private void liveStory(TelegramClient client) {
        var story = stage.local.world().channel("evening", "Evening show").startLiveStory();
        int call = join(client, story);
        var ann = story.viewer("Ann");
        ann.says("hello");
        ann.donates(7);
        stage.mila.stars(100);
        client.send(new AddPendingLiveStoryReaction(call, 3));
        client.send(new CommitPendingLiveStoryReactions(call));
        client.send(new GetLiveStoryTopDonors(call));
        story.moderates(ann);
        stage.local.world().fails("phone.sendGroupCallMessage", 400, "MESSAGE_TOO_LONG", 1);
        assertThatThrownBy(() -> client.send(new SendGroupCallMessage(call, FormattedText.plain("too long"), 0)))
                .isInstanceOf(TelegramError.class);
        story.end();
    }

    private void deletedStory(TelegramClient client) {
        var channel = stage.local.world().channel("evening", "Evening show");
        channel.rename("Night show");
        var story = channel.startLiveStory();
        join(client, story);
        story.delete();
    }

    private void blockedSender(TelegramClient client) {
        var ann = new MessageSender.User(stage.local.world().user("Ann").id());
        client.send(new CreatePrivateChat(ann.userId(), true));
        client.send(new SetMessageSenderBlockList(ann, new BlockList.Stories()));
        client.send(new SetMessageSenderBlockList(ann, null));
    }

    private void writtenMessages(TelegramClient client) {
        stage.local.world().publicGroup("choir", "Choir");
        long group = client.send(new SearchPublicChat("choir")).id();
        var text = new InputMessageText(FormattedText.plain("The best of the week"), false);
        client.send(new SendMessage(group, text));
        stage.local.world().fails("messages.sendMessage", 400, "CHAT_RESTRICTED", 1);
        client.send(new SendMessage(group, text));
    }

    private static int join(TelegramClient client, LiveStory story) {
        long chat = client.send(new SearchPublicChat("evening")).id();
        client.send(new GetChatActiveStories(chat));
        var content = client.send(new GetStory(chat, story.id(), false)).content();
        int call = ((StoryContent.Live) content).groupCallId();
        client.send(new GetGroupCall(call));
        client.send(new JoinLiveStory(call, new GroupCallJoinParameters(4321, PAYLOAD, true, false)));
        return call;
    }
}
