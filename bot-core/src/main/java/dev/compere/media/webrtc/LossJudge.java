package dev.compere.media.webrtc;

import java.time.Duration;
import java.util.Optional;

/// Decides when a connection is lost: libwebrtc gives up, or takes too long to connect, or reports a break for too
/// long, or nothing comes any more. What recovers within the limits is not lost. Times are those of
/// [System#nanoTime].
final class LossJudge {

    /// Reports on what is published come each second, and more often.
    private static final Duration PAUSE = Duration.ofMillis(1_500);

    private final WebRtcSettings.Patience patience;
    private final long begun;
    private boolean connected;
    private boolean failed;
    private boolean broken;
    private long brokenSince;
    private long received = -1;
    private long receivedAt;

    LossJudge(WebRtcSettings.Patience patience, long now) {
        this.patience = patience;
        this.begun = now;
    }

    void connected(long now) {
        if (!connected) {
            receivedAt = now;
        }
        connected = true;
        broken = false;
    }

    void broken(long now) {
        if (!broken) {
            brokenSince = now;
        }
        broken = true;
    }

    void failed() {
        failed = true;
    }

    /// @param count of packets of any kind, ever growing
    /// @return whether they come again after a pause, in which what was sent may not have arrived either
    boolean received(long count, long now) {
        if (count == received) {
            return false;
        }
        boolean again = received >= 0 && longer(now - receivedAt, PAUSE);
        received = count;
        receivedAt = now;
        return again;
    }

    /// @return why it is lost, empty while it is not
    Optional<String> verdict(long now) {
        if (failed) {
            return Optional.of("the media server is out of reach");
        }
        if (!connected) {
            return longer(now - begun, patience.connect())
                    ? Optional.of("no connection to the media server within " + patience.connect())
                    : Optional.empty();
        }
        if (broken && longer(now - brokenSince, patience.broken())) {
            return Optional.of("the connection to the media server was broken for " + patience.broken());
        }
        return longer(now - receivedAt, patience.silence())
                ? Optional.of("nothing came from the media server for " + patience.silence())
                : Optional.empty();
    }

    private static boolean longer(long nanos, Duration limit) {
        return nanos > limit.toNanos();
    }
}
