package dev.compere.localtelegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.localtelegram.world.Channel;
import dev.compere.localtelegram.world.Group;
import dev.compere.localtelegram.world.Received;
import dev.compere.localtelegram.world.Right;
import dev.compere.localtelegram.world.VideoChat;
import dev.compere.telegram.object.FormattedText;
import dev.compere.telegram.object.MessageSender;
import dev.compere.telegram.request.GetGroupCall;
import dev.compere.telegram.request.GetVideoChatAvailableParticipants;
import dev.compere.telegram.request.JoinVideoChat;
import dev.compere.telegram.request.SearchPublicChat;
import dev.compere.telegram.request.SendGroupCallMessage;
import dev.compere.telegram.request.SetVideoChatDefaultParticipant;
import dev.compere.telegram.update.UpdateChatVideoChat;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Joining a video chat in the name of a channel or of the group, with the real TDLib (group-calls.txt, "Joining a
/// group call on behalf of owned channels").
@Timeout(120)
class VideoChatIdentityEndToEndTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @RegisterExtension
    private final TdlibStage stage = new TdlibStage();

    private final VideoChatStage videoChats = new VideoChatStage(stage);
    private final Group group = stage.world.group("Talkers");
    private final Channel own = stage.world.channel("own_channel", "Own channel");
    private VideoChat videoChat;
    private long chatId;
    private int call;
    private MessageSender channel;

    @BeforeEach
    void logIn() throws InterruptedException {
        own.ownedBy(stage.bot);
        group.promote(stage.bot, Right.MANAGE_CALL, Right.ANONYMOUS);
        videoChat = group.startVideoChat();
        stage.logIn();
        chatId = videoChats.find(group);
        call = videoChats.call(chatId);
        channel = new MessageSender.Chat(videoChats.find(own));
        stage.ask(new GetGroupCall(call));
    }

    @Test
    void oneselfTheGroupAndOwnChannelsCanJoin() {
        var available = stage.ask(new GetVideoChatAvailableParticipants(chatId)).senders();

        assertThat(available)
                .containsExactlyInAnyOrder(
                        new MessageSender.User(stage.bot.id()), new MessageSender.Chat(chatId), channel);
    }

    @Test
    void whoJoinsAsAChannelWritesAsTheChannel() throws Exception {
        stage.ask(new JoinVideoChat(call, channel, VideoChatStage.listener(5), ""));
        stage.ask(new SendGroupCallMessage(call, FormattedText.plain("Hello"), 0));

        var comment = stage.world.received().await(Received.Commented.class, _ -> true, LIMIT);
        assertThat(comment.orElseThrow().comment().sender()).isSameAs(own);
        assertThat(videoChats
                        .participant(participant -> participant.isCurrentUser())
                        .participantId())
                .isEqualTo(channel);
    }

    @Test
    void anAnonymousAdministratorJoinsAsTheGroup() {
        stage.ask(new JoinVideoChat(call, new MessageSender.Chat(chatId), VideoChatStage.listener(5), ""));

        assertThat(videoChat.call().participantCount()).isOne();
    }

    @Test
    void aChannelOfSomebodyElseCannotJoin() throws Exception {
        stage.world.channel("other_channel", "Other channel");
        var other = new MessageSender.Chat(
                stage.ask(new SearchPublicChat("other_channel")).id());

        assertThat(stage.refusal(new JoinVideoChat(call, other, VideoChatStage.listener(5), ""))
                        .getMessage())
                .contains("JOIN_AS_PEER_INVALID");
    }

    @Test
    void theChosenIdentityIsKept() throws Exception {
        stage.ask(new SetVideoChatDefaultParticipant(chatId, channel));

        assertThat(group.videoChats().savedIdentity(stage.bot.user())).contains(own);
        stage.next(
                UpdateChatVideoChat.class,
                update -> channel.equals(update.videoChat().defaultParticipantId()));
    }
}
