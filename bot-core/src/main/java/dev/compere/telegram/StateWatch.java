package dev.compere.telegram;

import dev.compere.telegram.object.AuthorizationState;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// The latest state of a login, and a place to wait for the next one.
final class StateWatch {

    private AuthorizationState latest;

    synchronized void now(AuthorizationState state) {
        latest = state;
        notifyAll();
    }

    synchronized AuthorizationState latest() {
        return latest;
    }

    /// Waits for a state other than `handled`.
    synchronized AuthorizationState after(AuthorizationState handled, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        try {
            while (latest.equals(handled)) {
                long left = end - System.nanoTime();
                if (left <= 0) {
                    throw new LoginFailed(
                            LoginFailed.Reason.NO_PROGRESS,
                            "The login stands still: Telegram did not answer for %d s. Check the network and the proxy."
                                    .formatted(limit.toSeconds()));
                }
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
            return latest;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new TelegramInterrupted("login");
        }
    }
}
