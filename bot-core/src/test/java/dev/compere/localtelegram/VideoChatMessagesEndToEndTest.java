package dev.compere.localtelegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.localtelegram.world.Group;
import dev.compere.localtelegram.world.Received;
import dev.compere.localtelegram.world.VideoChat;
import dev.compere.telegram.object.FormattedText;
import dev.compere.telegram.object.GroupCallMessage;
import dev.compere.telegram.object.MessageSender;
import dev.compere.telegram.request.DeleteGroupCallMessages;
import dev.compere.telegram.request.SendGroupCallMessage;
import dev.compere.telegram.update.UpdateGroupCallMessageSendFailed;
import dev.compere.telegram.update.UpdateNewGroupCallMessage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Messages and reactions in a video chat with the real TDLib (group-calls.txt, "In-call messages", "In-call
/// reactions").
@Timeout(120)
class VideoChatMessagesEndToEndTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @RegisterExtension
    private final TdlibStage stage = new TdlibStage();

    private final VideoChatStage videoChats = new VideoChatStage(stage);
    private final Group group = stage.world.group("Talkers");
    private VideoChat videoChat;
    private int call;

    @BeforeEach
    void join() throws InterruptedException {
        videoChat = group.startVideoChat();
        stage.logIn();
        call = videoChats.call(videoChats.find(group));
        videoChats.join(call);
    }

    @Test
    void whatParticipantsWriteArrives() throws Exception {
        var ann = videoChat.participant("Ann");

        ann.says("Good evening");
        ann.reacts("👍");
        ann.reactsWithCustomEmoji(5368324170671202286L);

        assertThat(message().text().text()).isEqualTo("Good evening");
        var reaction = message();
        assertThat(reaction.text().text()).isEqualTo("👍");
        assertThat(reaction.senderId()).isEqualTo(new MessageSender.User(ann.id()));
        assertThat(message().text().entities()).hasSize(1);
    }

    @Test
    void whatTheBotWritesArrives() {
        stage.ask(new SendGroupCallMessage(call, FormattedText.plain("Hello"), 0));

        var comment = stage.world
                .received()
                .await(Received.Commented.class, _ -> true, LIMIT)
                .orElseThrow()
                .comment();
        assertThat(comment.text().text()).isEqualTo("Hello");
        assertThat(comment.sender()).isSameAs(stage.bot.user());
    }

    @Test
    void nobodyWritesWhereMessagesAreForbidden() throws Exception {
        group.promote(stage.bot);
        videoChat.messagesAllowed(false);

        var refusal = stage.refusal(new SendGroupCallMessage(call, FormattedText.plain("Hello"), 0));

        assertThat(refusal.getMessage()).contains("CHAT_WRITE_FORBIDDEN");
        stage.next(UpdateGroupCallMessageSendFailed.class, _ -> true);
    }

    @Test
    void tdlibDeletesNoMessagesOfVideoChats() throws Exception {
        group.promote(stage.bot);
        videoChat.participant("Ann").says("spam");

        var refusal = stage.refusal(
                new DeleteGroupCallMessages(call, List.of(message().messageId()), true));

        assertThat(refusal.getMessage()).contains("Can't delete the message");
    }

    private GroupCallMessage message() throws InterruptedException {
        return stage.next(UpdateNewGroupCallMessage.class, _ -> true).message();
    }
}
