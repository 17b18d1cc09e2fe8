package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.ActionResult.Done;
import dev.compere.action.ActionResult.Refused;
import dev.compere.action.Priority;
import dev.compere.action.RefusalReason;
import dev.compere.action.SendMessage;
import dev.compere.action.SendReaction;
import dev.compere.action.TextFormat;
import dev.compere.event.CallChanged;
import dev.compere.localtelegram.world.Received;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the bot says in a video chat, where one length holds for all messages and nobody pays.
class VideoChatMessagesEndToEndTest {

    private static final int LONGEST = 128;

    @RegisterExtension
    private final VideoChatStage stage = new VideoChatStage();

    private List<String> messages() {
        return stage.telegram.world().received().entries().stream()
                .filter(Received.Commented.class::isInstance)
                .map(entry -> ((Received.Commented) entry).comment().text().text())
                .toList();
    }

    @Test
    void aMessageMayBeAsLongAsTelegramSays() throws Exception {
        stage.joined();
        var text = "a".repeat(LONGEST);
        assertThat(stage.ask(new SendMessage(text))).isEqualTo(new Done(text));
        assertThat(stage.ask(new SendMessage(text + "bc"))).isEqualTo(new Done(text + " | bc"));
        assertThat(messages()).containsExactly(text, text, "bc");
    }

    @Test
    void aFormattedMessageIsNotCutButRefused() throws Exception {
        stage.joined();
        var text = "<b>" + "a".repeat(LONGEST + 1) + "</b>";
        assertThat(stage.ask(new SendMessage(text, TextFormat.HTML, 0, Priority.ANSWER)))
                .isEqualTo(new Refused(new RefusalReason.TextTooLong(LONGEST + 1, LONGEST, 1)));
        assertThat(messages()).isEmpty();
    }

    @Test
    void aReactionIsOneEmoji() throws Exception {
        stage.joined();
        assertThat(stage.ask(new SendReaction("🎉", 0, Priority.ANSWER))).isInstanceOf(Done.class);
        assertThat(messages()).containsExactly("🎉");
    }

    @Test
    void whereMessagesAreSwitchedOffNothingIsSent() throws Exception {
        stage.joined().messagesAllowed(false);
        stage.next(CallChanged.class, change -> !change.messagesAllowed());
        assertThat(stage.ask(new SendMessage("hi"))).isEqualTo(new Refused(new RefusalReason.MessagesSwitchedOff()));
        assertThat(stage.telegram.requests()).doesNotContain("phone.sendGroupCallMessage");
    }
}
