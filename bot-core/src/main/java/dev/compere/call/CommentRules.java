package dev.compere.call;

import dev.compere.action.RefusalReason;
import dev.compere.telegram.object.GroupCall;
import java.util.Optional;

/// Whether the call takes a comment with so many Stars: group-calls.txt, "Paid live story comments". Telegram would
/// refuse it as well, but only after TDLib has shown the comment and set the Stars aside.
final class CommentRules {

    private CommentRules() {}

    /// Why it is refused; nothing when it is not.
    static Optional<RefusalReason> refusal(GroupCall call, long stars) {
        if (!call.canSendMessages()) {
            return Optional.of(new RefusalReason.MessagesSwitchedOff());
        }
        // Who runs the live story comments for nothing, and may not pay.
        long minimum = call.canBeManaged() ? 0 : call.paidMessageStarCount();
        if (stars < minimum) {
            return Optional.of(new RefusalReason.BelowMinimum(minimum));
        }
        return Optional.empty();
    }
}
