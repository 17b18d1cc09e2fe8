package dev.compere.localtelegram.sfu.sctp;

/// A chunk that was sent and is not yet acknowledged for good. Not thread-safe.
final class Flight {
    private static final int LOST_WHEN_MISSED = 3;

    private final Chunk.Data data;
    private boolean acknowledged;
    private boolean lost;
    private int missed;

    Flight(Chunk.Data data) {
        this.data = data;
    }

    Chunk.Data data() {
        return data;
    }

    int length() {
        return data.payload().length;
    }

    boolean acknowledged() {
        return acknowledged;
    }

    boolean lost() {
        return lost;
    }

    /// Whether it may still be on its way.
    boolean flying() {
        return !acknowledged && !lost;
    }

    void came() {
        acknowledged = true;
        lost = false;
    }

    /// Others that were sent later came, and this did not.
    void missed() {
        missed++;
        if (!acknowledged && missed >= LOST_WHEN_MISSED) {
            lose();
        }
    }

    void lose() {
        lost = !acknowledged;
        missed = 0;
    }

    void sentAgain() {
        lost = false;
    }
}
