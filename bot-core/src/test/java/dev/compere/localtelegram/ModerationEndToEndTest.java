package dev.compere.localtelegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.localtelegram.world.Channel;
import dev.compere.localtelegram.world.Deed;
import dev.compere.localtelegram.world.Group;
import dev.compere.localtelegram.world.LiveSettings;
import dev.compere.localtelegram.world.Received;
import dev.compere.localtelegram.world.User;
import dev.compere.localtelegram.world.Viewer;
import dev.compere.telegram.object.BlockList;
import dev.compere.telegram.object.ChatList;
import dev.compere.telegram.object.ChatMemberStatus;
import dev.compere.telegram.object.ChatPermissions;
import dev.compere.telegram.object.MessageSender;
import dev.compere.telegram.request.CreatePrivateChat;
import dev.compere.telegram.request.GetChatMember;
import dev.compere.telegram.request.GetMe;
import dev.compere.telegram.request.JoinLiveStory;
import dev.compere.telegram.request.LoadChats;
import dev.compere.telegram.request.SearchPublicChat;
import dev.compere.telegram.request.SetChatMemberStatus;
import dev.compere.telegram.request.SetMessageSenderBlockList;
import dev.compere.telegram.update.UpdateNewChat;
import dev.compere.telegram.update.UpdateNewGroupCallMessage;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Keeping somebody out, as the real TDLib asks for it.
@Timeout(60)
class ModerationEndToEndTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int UNTIL = (int) Clock.systemUTC().instant().getEpochSecond() + 3600;

    @RegisterExtension
    private final TdlibStage stage = new TdlibStage();

    private final Channel channel = stage.world.channel("livechan", "Live channel");
    private final Group group = stage.world.publicGroup("band", "Band");

    @BeforeEach
    void logIn() {
        channel.promote(stage.bot);
        group.promote(stage.bot);
        stage.logIn();
    }

    @Test
    void aViewerOfALiveStoryIsBannedFromTheChannelAndTakenInAgain() throws Exception {
        var story = channel.startLiveStory();
        LiveStories.join(stage, "livechan");
        var ann = heard(story.viewer("Ann"));
        var chat = stage.ask(new SearchPublicChat("livechan")).id();

        stage.ask(new SetChatMemberStatus(chat, sender(ann), new ChatMemberStatus.Banned(UNTIL)));

        var sanction = channel.moderation().of(ann).orElseThrow();
        assertThat(sanction.bans()).isTrue();
        assertThat(sanction.until().orElseThrow().getEpochSecond()).isEqualTo(UNTIL);
        assertThat(stage.ask(new GetChatMember(chat, sender(ann))).status())
                .isEqualTo(new ChatMemberStatus.Banned(UNTIL));

        stage.ask(new SetChatMemberStatus(chat, sender(ann), new ChatMemberStatus.Member(0)));
        assertThat(channel.moderation().of(ann)).isEmpty();
        assertThat(channel.hasMember(ann)).isTrue();
    }

    @Test
    void aMemberOfASupergroupIsRestricted() throws Exception {
        var ann = stage.world.user("Ann");
        var chat = stage.ask(new SearchPublicChat("band")).id();
        meet(ann);

        var status = new ChatMemberStatus.Restricted(true, UNTIL, ChatPermissions.none());
        stage.ask(new SetChatMemberStatus(chat, sender(ann), status));

        var sanction = group.moderation().of(ann).orElseThrow();
        assertThat(sanction.bans()).isFalse();
        assertThat(sanction.until().orElseThrow().getEpochSecond()).isEqualTo(UNTIL);
        assertThat(sanction.forbidden()).contains(Deed.SEND_PLAIN);
        assertThat(stage.ask(new GetChatMember(chat, sender(ann))).status()).isEqualTo(status);
    }

    @Test
    void aMemberOfABasicGroupIsRemoved() throws Exception {
        var choir = stage.world.basicGroup("Choir");
        choir.ownedBy(stage.bot);
        stage.ask(new LoadChats(new ChatList.Main(), 10));
        var chat = stage.next(
                        UpdateNewChat.class, update -> update.chat().title().equals("Choir"))
                .chat()
                .id();
        var ann = stage.world.user("Ann");
        meet(ann);

        stage.ask(new SetChatMemberStatus(chat, sender(ann), new ChatMemberStatus.Banned(0)));
        assertThat(choir.hasMember(ann)).isFalse();

        stage.ask(new SetChatMemberStatus(chat, sender(ann), new ChatMemberStatus.Member(0)));
        assertThat(choir.hasMember(ann)).isTrue();
    }

    @Test
    void somebodyIsBlockedFromOnesStoriesAndFromEverything() throws Exception {
        stage.ask(new CreatePrivateChat(stage.ask(new GetMe()).id(), false));
        var story = stage.world.startLiveStory(stage.bot.user(), LiveSettings.USUAL);
        var call = LiveStories.find(stage, stage.bot.id());
        stage.ask(new JoinLiveStory(call, LiveStories.LISTENER));
        var ann = heard(story.viewer("Ann"));

        stage.ask(new SetMessageSenderBlockList(sender(ann), new BlockList.Stories()));
        stage.world
                .received()
                .await(Received.Blocked.class, blocked -> blocked.storiesOnly(), LIMIT)
                .orElseThrow();
        assertThat(story.call().participantCount()).isOne();

        stage.ask(new SetMessageSenderBlockList(sender(ann), new BlockList.Main()));
        stage.world
                .received()
                .await(Received.Blocked.class, blocked -> !blocked.storiesOnly(), LIMIT)
                .orElseThrow();

        stage.ask(new SetMessageSenderBlockList(sender(ann), null));
        stage.world.received().await(Received.Unblocked.class, _ -> true, LIMIT).orElseThrow();
        assertThat(stage.bot.blocks().fromStories(ann)).isFalse();
    }

    /// TDLib can name only those it has met.
    private User heard(Viewer viewer) throws InterruptedException {
        viewer.says("hi");
        stage.next(
                UpdateNewGroupCallMessage.class,
                update -> update.message().senderId().equals(sender(viewer.user())));
        return viewer.user();
    }

    private void meet(User user) throws InterruptedException {
        var story = channel.startLiveStory();
        LiveStories.join(stage, "livechan");
        heard(story.viewer(user.firstName()));
        story.end();
    }

    private static MessageSender sender(User user) {
        return new MessageSender.User(user.id());
    }
}
