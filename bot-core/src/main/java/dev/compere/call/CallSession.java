package dev.compere.call;

import dev.compere.call.CallStatus.State;
import dev.compere.event.CallKey;
import dev.compere.telegram.TelegramClosed;
import dev.compere.telegram.TelegramError;
import dev.compere.telegram.TelegramException;
import dev.compere.telegram.TelegramInterrupted;
import dev.compere.telegram.object.Chat;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the bot in the calls of one chat, one after the other: [CallSearch] finds the next one, an [Attendance] stays
/// in it until it is over. Lives on one virtual thread; TDLib's updates are read by [CallReader] on TDLib's thread.
final class CallSession {

    private static final Logger log = LoggerFactory.getLogger(CallSession.class);
    private static final Duration LONGEST_LEAVE = Duration.ofSeconds(12);

    private final CallTarget target;
    private final CallContext context;
    private final CallEntrance entrance;
    private final CallChanges changes = new CallChanges();
    private final SessionStatus status;
    private final CallSearch search;
    private final Backoff failures;
    private final PendingStars pendingStars;
    private final Thread thread = Thread.ofVirtual().name("call-session").unstarted(this::run);
    private volatile Attendance attendance;

    CallSession(CallTarget target, CallContext context) {
        this.target = target;
        this.context = context;
        this.entrance = new CallEntrance(target, context);
        this.status = new SessionStatus(target, context.clock());
        this.search = new CallSearch(entrance, context, changes, status);
        this.failures = context.backoff();
        this.pendingStars = new PendingStars(context.telegram());
    }

    void start() {
        thread.start();
    }

    CallStatus status() {
        return status.current();
    }

    /// The chat, once it was found.
    Optional<Chat> chat() {
        return search.chat();
    }

    /// The call the bot is in, if its join is proven.
    Optional<CallRoom> joinedRoom() {
        var current = attendance;
        return current != null && status.current().state() == State.JOINED
                ? Optional.of(current.room())
                : Optional.empty();
    }

    /// What it hears and says in the call it attends, joined or about to join again.
    Optional<CallMedia> media() {
        var current = attendance;
        return current == null || current.room().isOver() ? Optional.empty() : Optional.of(current.media());
    }

    /// The call the bot is in, or the chat without a call; nothing before the chat was found.
    Optional<CallKey> place() {
        return joinedRoom().map(CallRoom::key).or(() -> chat().map(found -> CallKey.noCall(target.kind(), found.id())));
    }

    /// Whether a call is one of this session's, whichever of them.
    boolean attends(CallKey call) {
        return target.kind() == call.kind()
                && chat().filter(found -> found.id() == call.chatId()).isPresent();
    }

    PendingStars pendingStars() {
        return pendingStars;
    }

    /// A chat's call may be another than before. Safe on TDLib's update thread.
    void chatChanged(long chatId) {
        if (chat().filter(found -> found.id() != chatId).isEmpty()) {
            changes.chatChanged();
        }
    }

    /// Leaves the call and stays out of it until [#comeBack] or its end.
    void stepOut(CallRoom from) {
        var current = attendance;
        if (current != null && current.room() == from) {
            current.stepOut();
        }
    }

    void comeBack() {
        var current = attendance;
        if (current != null) {
            current.comeBack();
        }
        changes.chatChanged();
    }

    /// Leaves the call and stops looking for another. Waits, but not for long.
    void close() {
        status.stopped();
        if (thread.getState() == Thread.State.NEW) {
            return;
        }
        thread.interrupt();
        try {
            thread.join(LONGEST_LEAVE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!status.is(State.STOPPED)) {
                attendNext();
            }
        } catch (InterruptedException | TelegramInterrupted | TelegramClosed e) {
            log.debug("the session was stopped: {}", e.getMessage());
        }
    }

    /// A chat that is not there may appear, but not soon; anything else is tried again with growing pauses.
    private void attendNext() throws InterruptedException {
        try {
            attend(search.await(lost()));
        } catch (TelegramInterrupted | TelegramClosed e) {
            throw e;
        } catch (CallTargetUnknown e) {
            problem(e, context.options().checkEvery());
            changes.awaitChat(context.options().checkEvery());
        } catch (TelegramException e) {
            var asked = e instanceof TelegramError error ? error.retryAfter() : Optional.<Duration>empty();
            var delay = asked.orElseGet(failures::next);
            problem(e, delay);
            TimeUnit.MILLISECONDS.sleep(delay.toMillis());
        }
    }

    private void attend(FoundCall found) throws InterruptedException {
        boolean known = attendance != null
                && attendance.room().key().equals(found.key())
                && !attendance.room().isOver();
        var room = entrance.room(found, search.chat().orElseThrow());
        attendance = new Attendance(room, target, context, changes, status, pendingStars);
        if (attendance.attend(!known)) {
            failures.reset();
        } else {
            status.searching("the call cannot be joined");
            // The chat's changes may be the join's own doing: without a pause it would be tried again at once.
            TimeUnit.MILLISECONDS.sleep(failures.next().toMillis());
        }
    }

    /// The call the bot dropped out of, as far as it knows before its end.
    private Optional<CallRoom> lost() {
        return Optional.ofNullable(attendance).map(Attendance::room).filter(room -> !room.isOver());
    }

    private void problem(RuntimeException problem, Duration delay) {
        log.warn("{}; trying again in {} ms", problem.getMessage(), delay.toMillis());
        status.searching(problem.getMessage());
    }
}
