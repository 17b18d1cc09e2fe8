package dev.compere.call;

import dev.compere.call.CallStatus.State;
import dev.compere.call.JoinOutcome.Joined;
import dev.compere.event.CallEnded;
import dev.compere.event.CallJoined;
import dev.compere.event.CallKey;
import dev.compere.event.CallScheduled;
import dev.compere.event.CallStarted;
import dev.compere.event.JoinLost;
import dev.compere.event.JoinRestored;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.TelegramClosed;
import dev.compere.telegram.TelegramException;
import dev.compere.telegram.TelegramInterrupted;
import dev.compere.telegram.object.Chat;
import dev.compere.telegram.object.GroupCall;
import dev.compere.telegram.request.GetGroupCall;
import dev.compere.telegram.request.LeaveGroupCall;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the bot in the calls of one chat: finds the call, joins, joins again when the connection is lost, and waits
/// for
/// the next one when it ends. Lives on one virtual thread; TDLib's updates are read by [CallReader] on TDLib's thread.
/// Source: group-calls.txt, "Video chats/livestreams", "Live stories", "Maintaining group call connections".
final class CallSession {

    private static final Logger log = LoggerFactory.getLogger(CallSession.class);
    private static final Duration LEAVE_LIMIT = Duration.ofSeconds(5);

    /// A join that lasted as long is a success: the next loss is met without a pause.
    private static final Duration STEADY = Duration.ofMinutes(1);

    private final CallContext context;
    private final TelegramClient telegram;
    private final CallTarget target;
    private final CallEntrance entrance;
    private final Joiner joiner;
    private final Backoff searching;
    private final Backoff losses;
    private final CallChanges changes = new CallChanges();
    private final PendingStars pendingStars;
    private final Thread thread = Thread.ofVirtual().name("call-session").unstarted(this::run);
    private volatile CallStatus status;
    private volatile Chat chat;
    private volatile CallRoom room;
    private volatile boolean away;
    private CallKey scheduled;

    CallSession(CallTarget target, CallContext context) {
        this.context = context;
        this.telegram = context.telegram();
        this.target = target;
        this.entrance = new CallEntrance(target, context);
        this.joiner = new Joiner(target, context);
        this.searching = context.backoff();
        this.losses = context.backoff();
        this.pendingStars = new PendingStars(telegram);
        this.status = new CallStatus(target, State.SEARCHING, null, now(), "");
    }

    void start() {
        thread.start();
    }

    CallStatus status() {
        return status;
    }

    /// The chat, once it was found.
    Optional<Chat> chat() {
        return Optional.ofNullable(chat);
    }

    /// The call the bot is in, if its join is proven.
    Optional<CallRoom> joinedRoom() {
        return status.state() == State.JOINED ? Optional.ofNullable(room) : Optional.empty();
    }

    /// The call the bot is in, or the chat without a call; nothing before the chat was found.
    Optional<CallKey> place() {
        return joinedRoom().map(CallRoom::key).or(() -> chat().map(found -> CallKey.noCall(target.kind(), found.id())));
    }

    /// Whether a call is one of this session's, whichever of them.
    boolean attends(CallKey call) {
        var found = chat;
        return found != null && found.id() == call.chatId() && target.kind() == call.kind();
    }

    PendingStars pendingStars() {
        return pendingStars;
    }

    /// A chat's call may be another than before. Safe on TDLib's update thread.
    void chatChanged(long chatId) {
        var found = chat;
        if (found == null || found.id() == chatId) {
            changes.chatChanged();
        }
    }

    /// Leaves the call and stays out of it until [#comeBack] or its end.
    void stepOut(CallRoom from) {
        away = true;
        pendingStars.takeBack(from.groupCall().id());
        telegram.send(new LeaveGroupCall(from.groupCall().id()));
        changes.joinInDoubt();
    }

    void comeBack() {
        away = false;
        changes.joinInDoubt();
        changes.chatChanged();
    }

    /// Leaves the call and stops looking for another. Waits, but not for long.
    void close() {
        var left = joinedRoom();
        state(State.STOPPED, null, "");
        thread.interrupt();
        left.ifPresent(this::leave);
        if (room != null) {
            context.reader().leave(room);
        }
    }

    private void run() {
        while (status.state() != State.STOPPED) {
            try {
                if (!attend(search())) {
                    changes.awaitChat(context.options().checkEvery());
                }
            } catch (InterruptedException | TelegramInterrupted | TelegramClosed e) {
                log.debug("the session was stopped: {}", e.getMessage());
                return;
            } catch (TelegramException | CallTargetUnknown e) {
                pauseAfter(e);
            }
        }
    }

    /// A chat that is not there may appear, but not soon; anything else is tried again with growing pauses.
    private void pauseAfter(RuntimeException problem) {
        try {
            var delay = problem instanceof CallTargetUnknown ? context.options().checkEvery() : searching.next();
            log.warn("{}; trying again in {} ms", problem.getMessage(), delay.toMillis());
            state(State.SEARCHING, null, problem.getMessage());
            changes.awaitChat(delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private FoundCall search() throws InterruptedException {
        state(State.SEARCHING, null, "");
        while (true) {
            if (chat == null) {
                chat = entrance.chat();
            }
            switch (entrance.find(chat)) {
                case Sighting.Live(FoundCall call) -> {
                    return call;
                }
                case Sighting.Scheduled(FoundCall call, Instant startsAt) -> scheduled(call, startsAt);
                case Sighting.Nothing() -> state(State.SEARCHING, null, "");
            }
            changes.awaitChat(context.options().checkEvery());
        }
    }

    private void scheduled(FoundCall call, Instant startsAt) throws InterruptedException {
        state(State.SCHEDULED, call.key(), "");
        if (!call.key().equals(scheduled)) {
            scheduled = call.key();
            context.events().publish(new CallScheduled(call.key(), now(), call.title(), startsAt));
        }
    }

    /// Joins the call and stays until it is over; false when it could not be joined.
    private boolean attend(FoundCall found) throws InterruptedException {
        if (room != null) {
            context.reader().leave(room);
        }
        room = entrance.room(found, chat);
        context.reader().enter(room, changes);
        context.events().publish(new CallStarted(found.key(), now(), found.title()));
        state(State.JOINING, found.key(), "");
        if (!(join(found) instanceof Joined joined)) {
            return false;
        }
        context.events().publish(new CallJoined(found.key(), now(), joined.took()));
        while (stayIn(found)) {
            log.debug("back in {}", found.key());
        }
        return true;
    }

    /// Returns when the bot is in the call again, or false when the call is over.
    private boolean stayIn(FoundCall found) throws InterruptedException {
        var joinedAt = now();
        var call = awaitLoss(found);
        if (!call.isActive()) {
            return ended(found, call);
        }
        var lostAt = now();
        context.events().publish(new JoinLost(found.key(), lostAt, lossOf(call)));
        if (away) {
            state(State.AWAY, found.key(), "");
            call = awaitReturn(found);
            if (!call.isActive()) {
                return ended(found, call);
            }
        }
        state(State.REJOINING, found.key(), "the connection to the call was lost");
        pauseAfterShortStay(Duration.between(joinedAt, lostAt));
        if (!(join(found) instanceof Joined joined)) {
            return false;
        }
        pendingStars.takeBack(found.groupCallId());
        context.events()
                .publish(new JoinRestored(found.key(), now(), Duration.between(lostAt, now()), joined.attempts()));
        return true;
    }

    private boolean ended(FoundCall found, GroupCall call) throws InterruptedException {
        away = false;
        context.events().publish(new CallEnded(found.key(), now(), Duration.ofSeconds(call.duration())));
        return false;
    }

    private String lossOf(GroupCall call) {
        if (away) {
            return "the bot was asked to leave";
        }
        return call.needRejoin() ? "the server forgot the bot" : "the bot was put out, or its account joined elsewhere";
    }

    private GroupCall awaitLoss(FoundCall found) throws InterruptedException {
        GroupCall call;
        do {
            changes.awaitTrouble();
            call = telegram.send(new GetGroupCall(found.groupCallId()));
        } while (call.isActive() && call.isJoined() && !call.needRejoin());
        return call;
    }

    private GroupCall awaitReturn(FoundCall found) throws InterruptedException {
        var call = telegram.send(new GetGroupCall(found.groupCallId()));
        while (away && call.isActive()) {
            changes.awaitTrouble();
            call = telegram.send(new GetGroupCall(found.groupCallId()));
        }
        return call;
    }

    /// Two clients of one account would throw each other out for ever, as fast as they can.
    private void pauseAfterShortStay(Duration stay) throws InterruptedException {
        if (stay.compareTo(STEADY) >= 0) {
            losses.reset();
        } else if (!away) {
            TimeUnit.MILLISECONDS.sleep(losses.next().toMillis());
        }
    }

    private JoinOutcome join(FoundCall found) throws InterruptedException {
        var outcome = joiner.joinPersistently(found, room.self());
        if (outcome instanceof Joined) {
            searching.reset();
            state(State.JOINED, found.key(), "");
        }
        return outcome;
    }

    private void leave(CallRoom left) {
        int groupCallId = left.groupCall().id();
        try {
            pendingStars.takeBack(groupCallId);
            telegram.send(new LeaveGroupCall(groupCallId), LEAVE_LIMIT);
        } catch (TelegramException e) {
            log.debug("leaving {}: {}", left.key(), e.getMessage());
        }
    }

    private Instant now() {
        return context.clock().instant();
    }

    private void state(State state, CallKey call, String problem) {
        if (status.state() != State.STOPPED) {
            status = new CallStatus(target, state, call, now(), problem);
        }
    }
}
