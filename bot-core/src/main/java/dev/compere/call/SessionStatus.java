package dev.compere.call;

import dev.compere.call.CallStatus.State;
import dev.compere.event.CallKey;
import java.time.InstantSource;

/// What a session says of itself. Once stopped it stays so. Safe from any thread.
final class SessionStatus {

    private final CallTarget target;
    private final InstantSource clock;
    private CallStatus current;

    SessionStatus(CallTarget target, InstantSource clock) {
        this.target = target;
        this.clock = clock;
        this.current = new CallStatus(target, State.SEARCHING, null, clock.instant(), "");
    }

    synchronized CallStatus current() {
        return current;
    }

    synchronized boolean is(State state) {
        return current.state() == state;
    }

    void searching(String problem) {
        change(State.SEARCHING, null, problem);
    }

    void in(State state, CallKey call) {
        change(state, call, "");
    }

    void rejoining(CallKey call, String problem) {
        change(State.REJOINING, call, problem);
    }

    void stopped() {
        change(State.STOPPED, null, "");
    }

    private synchronized void change(State state, CallKey call, String problem) {
        if (current.state() != State.STOPPED) {
            current = new CallStatus(target, state, call, clock.instant(), problem);
        }
    }
}
