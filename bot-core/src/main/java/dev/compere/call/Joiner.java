package dev.compere.call;

import dev.compere.call.JoinOutcome.Gone;
import dev.compere.call.JoinOutcome.Joined;
import dev.compere.call.JoinOutcome.TryAgain;
import dev.compere.media.SilentListener;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.TelegramError;
import dev.compere.telegram.TelegramTimeout;
import dev.compere.telegram.object.GroupCallJoinParameters;
import dev.compere.telegram.request.JoinLiveStory;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Enters a live story as a listener: muted, without video, with a payload made for each attempt.
///
/// The text that answers the join proves it; `is_joined` does not, it is true while the join is still on its way.
final class Joiner {

    private static final Logger log = LoggerFactory.getLogger(Joiner.class);

    private final TelegramClient telegram;
    private final SilentListener listener;
    private final Backoff backoff;

    Joiner(TelegramClient telegram, SilentListener listener, Backoff backoff) {
        this.telegram = telegram;
        this.listener = listener;
        this.backoff = backoff;
    }

    /// Tries until the bot is in, or the call is gone; with growing pauses, or those that Telegram asks for.
    JoinOutcome joinPersistently(FoundCall found) throws InterruptedException {
        backoff.reset();
        for (int attempt = 1; ; attempt++) {
            switch (join(found.groupCallId(), attempt)) {
                case Joined joined -> {
                    return joined;
                }
                case Gone gone -> {
                    log.info("{} cannot be joined any more: {}", found.key(), gone.reason());
                    return gone;
                }
                case TryAgain(String reason, Duration wish) -> {
                    var delay = wish == null ? backoff.next() : wish;
                    log.warn("joining {} failed: {}; again in {} ms", found.key(), reason, delay.toMillis());
                    TimeUnit.MILLISECONDS.sleep(delay.toMillis());
                }
            }
        }
    }

    private JoinOutcome join(int groupCallId, int attempt) {
        var payload = listener.joinPayload();
        var parameters = new GroupCallJoinParameters(payload.audioSource(), payload.json(), true, false);
        long start = System.nanoTime();
        try {
            telegram.send(new JoinLiveStory(groupCallId, parameters));
            return new Joined(Duration.ofNanos(System.nanoTime() - start), attempt);
        } catch (TelegramError e) {
            return outcome(e);
        } catch (TelegramTimeout e) {
            return new TryAgain(e.getMessage(), null);
        }
    }

    private static JoinOutcome outcome(TelegramError error) {
        if (error.is("GROUPCALL_SSRC_DUPLICATE_MUCH")) {
            return new TryAgain("the source number was taken", Duration.ZERO);
        }
        boolean gone = error.is("GROUPCALL_FORBIDDEN")
                || error.is("GROUPCALL_INVALID")
                || error.text().equals("Video chat is finished")
                || error.text().equals("Group call ended");
        return gone
                ? new Gone(error.text())
                : new TryAgain(error.text(), error.retryAfter().orElse(null));
    }
}
