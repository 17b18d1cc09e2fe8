package dev.compere.call;

import dev.compere.call.JoinOutcome.Gone;
import dev.compere.call.JoinOutcome.Joined;
import dev.compere.call.JoinOutcome.TryAgain;
import dev.compere.media.MediaRole;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.TelegramError;
import dev.compere.telegram.TelegramException;
import dev.compere.telegram.TelegramTimeout;
import dev.compere.telegram.object.GroupCallJoinParameters;
import dev.compere.telegram.object.Text;
import dev.compere.telegram.request.JoinLiveStory;
import dev.compere.telegram.request.JoinVideoChat;
import dev.compere.telegram.request.TdRequest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Enters a call, with a [MediaLine] opened for each attempt: as a listener, muted and without video, or as one who
/// publishes.
///
/// The text that answers the join proves it; `is_joined` does not, it is true while the join is still on its way.
final class Joiner {

    private static final Logger log = LoggerFactory.getLogger(Joiner.class);

    /// So often Telegram may refuse for a reason of which nothing is known; then the call is looked for again.
    private static final int MOST_REFUSALS = 5;

    /// So often another source is tried at once. One that is still taken then is not the number's fault.
    private static final int QUICK_SOURCES = 3;

    private final TelegramClient telegram;
    private final CallTarget target;
    private final Backoff backoff;
    private Future<?> inFlight = CompletableFuture.completedFuture(null);

    Joiner(CallTarget target, CallContext context) {
        this.telegram = context.telegram();
        this.target = target;
        this.backoff = context.backoff();
    }

    /// Tries until the bot is in, or it is of no use; with growing pauses, or those that Telegram asks for.
    JoinOutcome joinPersistently(CallRoom room, MediaLines lines) throws InterruptedException {
        backoff.reset();
        int refusals = 0;
        for (int attempt = 1; ; attempt++) {
            switch (join(room, lines, attempt)) {
                case Joined joined -> {
                    return joined;
                }
                case Gone gone -> {
                    log.info("{} cannot be joined any more: {}", room.key(), gone.reason());
                    return gone;
                }
                case TryAgain(String reason, Duration wish) -> {
                    refusals += wish == null ? 1 : 0;
                    if (refusals > MOST_REFUSALS) {
                        log.warn("{} cannot be joined: {}", room.key(), reason);
                        return new Gone(reason, false);
                    }
                    var delay = wish == null ? backoff.next() : wish;
                    log.warn("joining {} failed: {}; again in {} ms", room.key(), reason, delay.toMillis());
                    TimeUnit.MILLISECONDS.sleep(delay.toMillis());
                }
            }
        }
    }

    /// Waits until no join is on its way any more, but not longer.
    void settle(Duration limit) {
        try {
            inFlight.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            log.debug("a join that nobody waits for any more: {}", e.getMessage());
        }
    }

    /// Tries once.
    JoinOutcome joinOnce(CallRoom room, MediaLines lines) throws InterruptedException {
        return join(room, lines, 1);
    }

    private JoinOutcome join(CallRoom room, MediaLines lines, int attempt) throws InterruptedException {
        var line = lines.open();
        long start = System.nanoTime();
        boolean joined = false;
        try {
            var answer = answerTo(request(room, line));
            joined = true;
            lines.joined(line, answer.text());
            return new Joined(Duration.ofNanos(System.nanoTime() - start), attempt);
        } catch (TelegramError e) {
            return outcome(e, attempt);
        } catch (TelegramTimeout e) {
            return new TryAgain(e.getMessage(), backoff.next());
        } finally {
            if (!joined) {
                line.close();
            }
        }
    }

    /// Waited for on a thread of its own, so that a session that is stopped can still learn whether it has joined.
    private Text answerTo(TdRequest<Text> request) throws InterruptedException {
        var task = new FutureTask<>(() -> telegram.send(request));
        inFlight = task;
        Thread.ofVirtual().name("joining").start(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof TelegramException known ? known : new IllegalStateException(e.getCause());
        }
    }

    private TdRequest<Text> request(CallRoom room, MediaLine line) {
        int call = room.groupCall().id();
        boolean publishes = line.role() == MediaRole.PUBLISHER;
        var payload = line.payload();
        var parameters = new GroupCallJoinParameters(payload.audioSource(), payload.json(), !publishes, publishes);
        return switch (target) {
            case CallTarget.LiveStory _ -> new JoinLiveStory(call, parameters);
            case CallTarget.VideoChat chat -> new JoinVideoChat(call, room.self(), parameters, chat.inviteHash());
        };
    }

    private JoinOutcome outcome(TelegramError error, int attempt) {
        if (error.is("GROUPCALL_SSRC_DUPLICATE_MUCH")) {
            var delay = attempt <= QUICK_SOURCES ? Duration.ZERO : backoff.next();
            return new TryAgain("the source number was taken", delay);
        }
        boolean over = error.is("GROUPCALL_INVALID")
                || error.text().equals("Video chat is finished")
                || error.text().equals("Group call ended");
        return over || error.is("GROUPCALL_FORBIDDEN")
                ? new Gone(error.text(), over)
                : new TryAgain(error.text(), error.retryAfter().orElse(null));
    }
}
