package dev.compere.call;

import java.time.Duration;

/// How an attempt to join ended.
sealed interface JoinOutcome {

    /// @param took from asking to the answer, in the attempt that succeeded
    /// @param attempts how many there were, with that one
    record Joined(Duration took, int attempts) implements JoinOutcome {}

    /// The call is over, or not for this account: look for it again.
    ///
    /// @param over whether there is no such call any more
    record Gone(String reason, boolean over) implements JoinOutcome {}

    /// @param delay null when the session's own back-off decides
    record TryAgain(String reason, Duration delay) implements JoinOutcome {}
}
