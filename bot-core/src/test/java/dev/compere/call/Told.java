package dev.compere.call;

import dev.compere.telegram.object.GroupCallParticipant;
import dev.compere.telegram.object.MessageSender;

/// A participant as TDLib tells of him: there, unmuted and silent, if nothing else is said.
final class Told {

    private final long userId;
    private long activeAt;
    private long joined;
    private boolean countsDown;
    private boolean isSelf;
    private boolean hand;
    private boolean isMuted;
    private boolean canUnmute;
    private boolean isThere = true;
    private boolean isGovernable = true;

    Told(long userId) {
        this.userId = userId;
    }

    Told joinedAt(int date) {
        joined = date;
        return this;
    }

    Told activeAt(int date) {
        activeAt = date;
        return this;
    }

    /// The call lists who came first at the top.
    Told countingDown() {
        countsDown = true;
        return this;
    }

    Told self() {
        isSelf = true;
        isGovernable = false;
        return this;
    }

    Told handRaised() {
        hand = true;
        return this;
    }

    Told muted(boolean mayUnmute) {
        isMuted = true;
        canUnmute = mayUnmute;
        return this;
    }

    /// Left, as the server said.
    Told gone() {
        isThere = false;
        isGovernable = false;
        return this;
    }

    /// Not shown any more, for a reason that TDLib does not tell.
    Told outOfSight() {
        isThere = false;
        return this;
    }

    GroupCallParticipant participant() {
        long date = countsDown ? Integer.MAX_VALUE - joined : joined;
        return new GroupCallParticipant(
                new MessageSender.User(userId),
                1,
                0,
                null,
                null,
                "",
                isSelf,
                false,
                hand,
                false,
                false,
                isGovernable,
                false,
                isMuted,
                false,
                canUnmute,
                10_000,
                isThere ? "0%010d%019d%010d".formatted(activeAt, 0, date) : "");
    }
}
