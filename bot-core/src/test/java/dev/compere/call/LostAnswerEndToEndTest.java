package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.call.CallStatus.State;
import dev.compere.event.MessageReceived;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A bot that does not wait for ever, in front of a server that does not always answer, through the real TDLib.
class LostAnswerEndToEndTest {

    @RegisterExtension
    private final VideoChatStage stage = new VideoChatStage();

    LostAnswerEndToEndTest() {
        stage.waitsForAnswers(Duration.ofSeconds(2));
    }

    @Test
    void aJoinThatIsNeverAnsweredIsTriedAgain() throws Exception {
        stage.telegram.world().faults().loses("phone.joinGroupCall", 1);
        var call = stage.joined();
        assertThat(stage.calls.status().getFirst().state()).isEqualTo(State.JOINED);
        assertThat(stage.telegram.requests().stream().filter("phone.joinGroupCall"::equals))
                .hasSizeGreaterThan(1);
        call.participant("Ann").says("hello");
        assertThat(stage.next(MessageReceived.class).text()).isEqualTo("hello");
    }
}
