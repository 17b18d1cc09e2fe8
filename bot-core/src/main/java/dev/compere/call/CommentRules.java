package dev.compere.call;

import dev.compere.telegram.object.GroupCall;
import java.util.Optional;

/// Whether the call takes a comment with so many Stars: group-calls.txt, "Paid live story comments". Telegram would
/// refuse it as well, but only after TDLib has shown the comment and set the Stars aside.
final class CommentRules {

    private CommentRules() {}

    /// Why it is refused; nothing when it is not.
    static Optional<String> refusal(GroupCall call, long stars) {
        if (!call.canSendMessages()) {
            return Optional.of("comments are switched off in this call");
        }
        // Who runs the live story comments for nothing, and may not pay.
        long minimum = call.canBeManaged() ? 0 : call.paidMessageStarCount();
        if (stars < minimum) {
            return Optional.of("a comment costs at least " + minimum + " Stars here");
        }
        return Optional.empty();
    }
}
