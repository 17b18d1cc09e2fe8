package dev.compere.call;

import dev.compere.call.CallStatus.State;
import dev.compere.call.JoinOutcome.Joined;
import dev.compere.event.CallEnded;
import dev.compere.event.CallEvent;
import dev.compere.event.CallJoined;
import dev.compere.event.CallKey;
import dev.compere.event.CallStarted;
import dev.compere.event.JoinLost;
import dev.compere.event.JoinRestored;
import dev.compere.media.SilentListener;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.TelegramClosed;
import dev.compere.telegram.TelegramException;
import dev.compere.telegram.TelegramInterrupted;
import dev.compere.telegram.object.GroupCall;
import dev.compere.telegram.object.MessageSender;
import dev.compere.telegram.request.GetGroupCall;
import dev.compere.telegram.request.GetMe;
import dev.compere.telegram.request.LeaveGroupCall;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the bot in a chat's live story: finds it, joins, joins again when the connection is lost, and waits for the
/// next one when it ends. Lives on one virtual thread; TDLib's updates are read by [CallReader] on TDLib's thread.
/// Source: group-calls.txt, "Live stories", "Maintaining group call connections".
public final class CallSession implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(CallSession.class);
    private static final Duration LEAVE_LIMIT = Duration.ofSeconds(5);

    private final TelegramClient telegram;
    private final CallOptions options;
    private final CallEvents events;
    private final Clock clock;
    private final Joiner joiner;
    private final Backoff backoff;
    private final CallChanges changes = new CallChanges();
    private final SenderNames names = new SenderNames();
    private final CallFinder finder;
    private final CallReader reader;
    private final PendingStars pendingStars;
    private final Thread thread = Thread.ofVirtual().name("call-session").unstarted(this::run);
    private volatile CallStatus status;
    private volatile CallRoom room;

    public CallSession(
            TelegramClient telegram, CallOptions options, CallEvents events, Clock clock, RandomGenerator random) {
        this.telegram = telegram;
        this.options = options;
        this.events = events;
        this.clock = clock;
        this.backoff = new Backoff(options.firstRejoinDelay(), options.longestRejoinDelay(), random);
        this.joiner = new Joiner(
                telegram,
                new SilentListener(random),
                new Backoff(options.firstRejoinDelay(), options.longestRejoinDelay(), random));
        this.finder = new CallFinder(telegram, options.target());
        this.reader = new CallReader(names, events, changes);
        this.pendingStars = new PendingStars(telegram);
        this.status = new CallStatus(State.SEARCHING, null, clock.instant(), "");
    }

    /// Must be called before the client logs in: the names of people come only once.
    public void listen() {
        telegram.subscribe(reader);
    }

    public void start() {
        thread.start();
    }

    public CallStatus status() {
        return status;
    }

    /// The call the bot is in, if its join is proven.
    public Optional<CallKey> joinedCall() {
        return joinedRoom().map(CallRoom::key);
    }

    Optional<CallRoom> joinedRoom() {
        return status.state() == State.JOINED ? Optional.ofNullable(room) : Optional.empty();
    }

    MessageLevels levels() {
        return reader.levels();
    }

    PendingStars pendingStars() {
        return pendingStars;
    }

    /// Leaves the call and stops looking for another. Waits, but not for long.
    @Override
    public void close() {
        var left = joinedRoom();
        state(State.STOPPED, null, "");
        thread.interrupt();
        left.ifPresent(this::leave);
        reader.enter(null);
    }

    private void run() {
        while (status.state() != State.STOPPED) {
            try {
                if (!attend(search())) {
                    changes.awaitStories(options.checkEvery());
                }
            } catch (InterruptedException | TelegramInterrupted | TelegramClosed e) {
                log.debug("the session was stopped: {}", e.getMessage());
                return;
            } catch (TelegramException e) {
                pauseAfter(e.getMessage());
            }
        }
    }

    private void pauseAfter(String problem) {
        try {
            var delay = backoff.next();
            log.warn("{}; trying again in {} ms", problem, delay.toMillis());
            state(State.SEARCHING, null, problem);
            changes.awaitStories(delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private FoundCall search() throws InterruptedException {
        state(State.SEARCHING, null, "");
        while (true) {
            try {
                var found =
                        finder.find().filter(call -> current(call.groupCallId()).isActive());
                if (found.isPresent()) {
                    return found.get();
                }
            } catch (CallTargetUnknown e) {
                log.error(e.getMessage());
                state(State.SEARCHING, null, e.getMessage());
            }
            changes.awaitStories(options.checkEvery());
        }
    }

    /// Joins the call and stays until it is over; false when it could not be joined.
    private boolean attend(FoundCall found) throws InterruptedException {
        var time = TelegramTime.measure(telegram, clock);
        var self = new MessageSender.User(telegram.send(new GetMe()).id());
        room = new CallRoom(found, current(found.groupCallId()), self, names, time);
        reader.enter(room);
        publish(new CallStarted(found.key(), clock.instant(), found.title()));
        state(State.JOINING, found.key(), "");
        if (!(join(found) instanceof Joined joined)) {
            return false;
        }
        publish(new CallJoined(found.key(), clock.instant(), joined.took()));
        while (stayIn(found)) {
            log.debug("back in {}", found.key());
        }
        return true;
    }

    /// Returns when the bot is in the call again, or false when the call is over.
    private boolean stayIn(FoundCall found) throws InterruptedException {
        GroupCall now;
        do {
            changes.awaitTrouble();
            now = current(found.groupCallId());
        } while (now.isActive() && now.isJoined() && !now.needRejoin());
        if (!now.isActive()) {
            publish(new CallEnded(found.key(), clock.instant(), Duration.ofSeconds(now.duration())));
            return false;
        }
        var lostAt = clock.instant();
        state(State.REJOINING, found.key(), "the connection to the call was lost");
        publish(new JoinLost(
                found.key(), lostAt, now.needRejoin() ? "the server forgot the bot" : "the bot was put out"));
        if (!(join(found) instanceof Joined joined)) {
            return false;
        }
        pendingStars.takeBack(found.groupCallId());
        var backAt = clock.instant();
        publish(new JoinRestored(found.key(), backAt, Duration.between(lostAt, backAt), joined.attempts()));
        return true;
    }

    private JoinOutcome join(FoundCall found) throws InterruptedException {
        var outcome = joiner.joinPersistently(found);
        if (outcome instanceof Joined) {
            backoff.reset();
            state(State.JOINED, found.key(), "");
        }
        return outcome;
    }

    private GroupCall current(int groupCallId) {
        return telegram.send(new GetGroupCall(groupCallId));
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

    private void publish(CallEvent event) throws InterruptedException {
        events.publish(event);
    }

    private void state(State state, CallKey call, String problem) {
        if (status.state() != State.STOPPED) {
            status = new CallStatus(state, call, clock.instant(), problem);
        }
    }
}
