package dev.compere.call;

import dev.compere.event.CallKey;
import java.time.Instant;

/// What a session is doing, for health checks and people.
///
/// @param target what it looks for
/// @param call null while none is found
/// @param since when this state began
/// @param problem what went wrong last while searching or joining; empty when nothing did
public record CallStatus(CallTarget target, State state, CallKey call, Instant since, String problem) {

    public enum State {
        SEARCHING,
        /// A video chat is scheduled; somebody has to start it.
        SCHEDULED,
        JOINING,
        JOINED,
        REJOINING,
        /// Out of the call because the bot was asked to leave.
        AWAY,
        STOPPED
    }
}
