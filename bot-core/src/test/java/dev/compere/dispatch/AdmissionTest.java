package dev.compere.dispatch;

import static dev.compere.dispatch.Samples.CALL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.ActionRequest;
import dev.compere.action.CallAction;
import dev.compere.action.DeleteMessages;
import dev.compere.action.Permission;
import dev.compere.action.Priority;
import dev.compere.action.RefusalReason;
import dev.compere.action.SendMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class AdmissionTest {

    private static final CallAction COMMENT = new SendMessage("hi");
    private static final CallAction DELETION = new DeleteMessages(List.of(1), false);

    private final SettableClock clock = new SettableClock();
    private final Map<String, Allowance> allowances =
            Map.of("greeter", new Allowance(Set.of(Permission.MESSAGES_SEND), 3, 5));
    private final Admission admission = new Admission(plugin -> allowances.getOrDefault(plugin, Allowance.NONE), clock);

    @Test
    void aPluginMayDoWhatItIsGranted() {
        assertThat(admission.refusal(asked("greeter", COMMENT))).isEmpty();
        assertThat(admission.refusal(asked("greeter", DELETION)))
                .contains(new RefusalReason.NotGranted(Permission.MESSAGES_DELETE));
    }

    @Test
    void starsAreGrantedBesides() {
        assertThat(admission.refusal(asked("greeter", new SendMessage("hi", 5, Priority.ANSWER))))
                .contains(new RefusalReason.NotGranted(Permission.STARS_SPEND));
    }

    @Test
    void nobodyKnownMayDoNothing() {
        assertThat(admission.refusal(asked("stranger", COMMENT)))
                .contains(new RefusalReason.NotGranted(Permission.MESSAGES_SEND));
        assertThat(admission.starsPerDay(asked("stranger", COMMENT))).isZero();
    }

    @Test
    void schedulesAreNotRestricted() {
        for (int i = 0; i < 10; i++) {
            assertThat(admission.refusal(asked("schedule:greeter", DELETION))).isEmpty();
        }
        assertThat(admission.starsPerDay(asked("schedule:greeter", COMMENT))).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void aPluginThatAsksTooOftenHasToWait() {
        var request = asked("greeter", COMMENT);
        for (int i = 0; i < 3; i++) {
            assertThat(admission.refusal(request)).isEmpty();
        }
        assertThat(admission.refusal(request)).contains(new RefusalReason.TooManyActions(3));
        clock.advance(Duration.ofSeconds(21));
        assertThat(admission.refusal(request)).isEmpty();
        assertThat(admission.refusal(request)).isPresent();
    }

    @Test
    void thatAPluginAsksTooOftenIsRecordedOnceAMinute() {
        var request = asked("greeter", COMMENT);
        var tooMany = new RefusalReason.TooManyActions(3);
        assertThat(admission.isRecorded(request, tooMany)).isTrue();
        assertThat(admission.isRecorded(request, tooMany)).isFalse();
        assertThat(admission.isRecorded(request, new RefusalReason.NotGranted(Permission.HTTP)))
                .isTrue();
        clock.advance(Duration.ofMinutes(2));
        assertThat(admission.isRecorded(request, tooMany)).isTrue();
    }

    private static ActionRequest asked(String origin, CallAction action) {
        return new ActionRequest(1, origin, CALL, action);
    }
}
