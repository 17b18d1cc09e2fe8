package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.action.ActionResult.Refused;
import dev.compere.action.ActionResult.TimedOut;
import dev.compere.action.RefusalReason;
import dev.compere.action.SendMessage;
import dev.compere.event.JoinLost;
import dev.compere.event.JoinRestored;
import dev.compere.telegram.TelegramTimeout;
import dev.compere.telegram.object.FormattedText;
import dev.compere.telegram.request.SendGroupCallMessage;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// No action waits for ever: neither for an answer that is lost, nor for a rejoin until which TDLib keeps requests.
class RequestLimitEndToEndTest {

    private static final Duration LIMIT = Duration.ofSeconds(2);

    @RegisterExtension
    private final LiveStoryStage stage = new LiveStoryStage();

    RequestLimitEndToEndTest() {
        stage.waitsForAnswers(LIMIT);
    }

    @Test
    void anAnswerThatDoesNotComeEndsTheAction() throws Exception {
        stage.joined();
        var held = stage.telegram.world().faults().holds("phone.sendGroupCallMessage");
        assertThat(stage.ask(new SendMessage("hi"))).isEqualTo(new TimedOut(LIMIT));
        held.release();
    }

    @Test
    void duringARejoinTdlibKeepsRequestsAndTheBotAsksNone() throws Exception {
        var story = stage.joined();
        int groupCallId = stage.calls
                .session(stage.calls.joined().getFirst())
                .orElseThrow()
                .joinedRoom()
                .orElseThrow()
                .groupCall()
                .id();
        var held = stage.telegram.world().faults().holds("phone.joinGroupCall");
        story.loses(stage.bot);
        stage.next(JoinLost.class);
        assertThat(stage.ask(new SendMessage("hi"))).isEqualTo(new Refused(new RefusalReason.NotInACall()));
        var request = new SendGroupCallMessage(groupCallId, FormattedText.plain("kept"), 0);
        assertThatThrownBy(() -> stage.client().send(request)).isInstanceOf(TelegramTimeout.class);
        held.release();
        stage.next(JoinRestored.class);
    }
}
