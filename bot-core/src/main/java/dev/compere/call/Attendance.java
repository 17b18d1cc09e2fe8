package dev.compere.call;

import dev.compere.call.CallStatus.State;
import dev.compere.call.Departure.Lost;
import dev.compere.call.Departure.Over;
import dev.compere.call.Departure.Stale;
import dev.compere.call.JoinOutcome.Gone;
import dev.compere.call.JoinOutcome.Joined;
import dev.compere.call.JoinOutcome.TryAgain;
import dev.compere.event.CallJoined;
import dev.compere.event.CallStarted;
import dev.compere.event.JoinLost;
import dev.compere.event.JoinRestored;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.TelegramException;
import dev.compere.telegram.object.GroupCall;
import dev.compere.telegram.object.GroupCallParticipant;
import dev.compere.telegram.request.LeaveGroupCall;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The bot in one call, from finding it to its end: joins, joins again when the connection is lost, and leaves when its
/// thread is interrupted. Used on the session's thread, except for what says otherwise.
/// Source: group-calls.txt, "Joining a group call", "Maintaining group call connections".
final class Attendance implements CallWatcher {

    private static final Logger log = LoggerFactory.getLogger(Attendance.class);
    private static final Duration LEAVE_LIMIT = Duration.ofSeconds(5);

    /// A join that lasted as long is a success: the next loss is met without a pause.
    private static final Duration STEADY = Duration.ofMinutes(1);

    private final CallRoom room;
    private final CallContext context;
    private final TelegramClient telegram;
    private final CallChanges changes;
    private final SessionStatus status;
    private final PendingStars pendingStars;
    private final Joiner joiner;
    private final Backoff losses;
    private final ParticipantLoader participants;
    private final CallMedia media;
    private final JoinWatch watch;

    Attendance(
            CallRoom room,
            CallTarget target,
            CallContext context,
            CallChanges changes,
            SessionStatus status,
            PendingStars pendingStars) {
        this.room = room;
        this.context = context;
        this.telegram = context.telegram();
        this.changes = changes;
        this.status = status;
        this.pendingStars = pendingStars;
        this.joiner = new Joiner(target, context);
        this.losses = context.backoff();
        this.participants = new ParticipantLoader(room, context);
        this.media = new CallMedia(room, target, context, changes::joinInDoubt);
        this.watch = new JoinWatch(room, telegram, changes, media.lines());
    }

    /// Safe from any thread.
    CallRoom room() {
        return room;
    }

    /// Safe from any thread.
    CallMedia media() {
        return media;
    }

    /// Leaves the call and stays out of it until [#comeBack]. Safe from any thread but TDLib's.
    void stepOut() {
        watch.away(true);
        try {
            pendingStars.takeBack(groupCallId());
            telegram.send(new LeaveGroupCall(groupCallId()));
        } catch (TelegramException e) {
            watch.away(false);
            throw e;
        } finally {
            changes.joinInDoubt();
        }
    }

    /// Safe from any thread.
    void comeBack() {
        watch.away(false);
        changes.joinInDoubt();
    }

    /// Joins the call and stays until it is over.
    ///
    /// @param isNew whether to tell that it has started
    /// @return false when it could not be joined
    boolean attend(boolean isNew) throws InterruptedException {
        context.reader().enter(room, this);
        try (participants;
                media) {
            participants.start();
            media.start();
            if (isNew) {
                context.events().publish(new CallStarted(room.key(), room.now(), room.title()));
            }
            status.in(State.JOINING, room.key());
            if (!(join() instanceof Joined joined)) {
                return false;
            }
            context.events().publish(new CallJoined(room.key(), room.now(), joined.took()));
            return stay();
        } finally {
            leaveIfStopped();
            context.reader().leave(room);
        }
    }

    @Override
    public void changed(GroupCall call) {
        changes.groupCallChanged(call);
        participants.groupCallChanged(call);
    }

    @Override
    public void told(GroupCallParticipant participant) {
        media.told(participant);
    }

    /// Returns true when the call is over, and false when it goes on without the bot.
    private boolean stay() throws InterruptedException {
        var joinedAt = atHome();
        while (true) {
            switch (watch.awaitDeparture()) {
                case Over(GroupCall call) -> {
                    return ended(call);
                }
                case Stale() -> joinAnew();
                case Lost(String reason) -> {
                    var lostAt = lost(reason, joinedAt);
                    var call = watch.awaitReturn();
                    if (!call.isActive()) {
                        return ended(call);
                    }
                    if (!rejoin(lostAt)) {
                        return false;
                    }
                    joinedAt = atHome();
                }
            }
        }
    }

    private Instant atHome() {
        participants.load();
        return room.now();
    }

    private Instant lost(String reason, Instant joinedAt) throws InterruptedException {
        var lostAt = room.now();
        media.disconnected();
        context.events().publish(new JoinLost(room.key(), lostAt, reason));
        if (watch.isAway()) {
            media.left();
            status.in(State.AWAY, room.key());
        } else {
            status.rejoining(room.key(), reason);
            pauseAfterShortStay(Duration.between(joinedAt, lostAt));
        }
        return lostAt;
    }

    private boolean rejoin(Instant lostAt) throws InterruptedException {
        status.rejoining(room.key(), "the connection to the call was lost");
        if (!(join() instanceof Joined joined)) {
            return false;
        }
        pendingStars.takeBack(groupCallId());
        var now = room.now();
        context.events().publish(new JoinRestored(room.key(), now, Duration.between(lostAt, now), joined.attempts()));
        return true;
    }

    /// Joins for the sake of the media, while the bot stays in the call. If that fails the media asks again.
    private void joinAnew() throws InterruptedException {
        switch (pendingStars.withoutDonations(groupCallId(), () -> joiner.joinOnce(room, media.lines()))) {
            case Joined joined ->
                log.debug("joined {} anew in {} ms", room.key(), joined.took().toMillis());
            case Gone(String reason, boolean _) -> media.lines().notJoinedAnew(reason);
            case TryAgain(String reason, Duration _) -> media.lines().notJoinedAnew(reason);
        }
    }

    /// The update that tells the same may be on its way; the room tells the end once.
    private boolean ended(GroupCall call) {
        context.reader().tell(room, over -> over.changed(call));
        return true;
    }

    /// Two clients of one account would throw each other out for ever, as fast as they can.
    private void pauseAfterShortStay(Duration stay) throws InterruptedException {
        if (stay.compareTo(STEADY) >= 0) {
            losses.reset();
        } else {
            TimeUnit.MILLISECONDS.sleep(losses.next().toMillis());
        }
    }

    private JoinOutcome join() throws InterruptedException {
        var outcome = joiner.joinPersistently(room, media.lines());
        if (outcome instanceof Joined) {
            status.in(State.JOINED, room.key());
            media.joined();
        } else if (outcome instanceof Gone gone && gone.over()) {
            // It ended unheard, while the network was gone.
            context.reader().tell(room, CallRoom::over);
        }
        return outcome;
    }

    /// A join may be on its way: TDLib tells the server to leave only what it knows to be joined.
    private void leaveIfStopped() {
        if (!status.is(State.STOPPED)) {
            return;
        }
        boolean interrupted = Thread.interrupted();
        try {
            joiner.settle(LEAVE_LIMIT);
            pendingStars.takeBack(groupCallId());
            telegram.send(new LeaveGroupCall(groupCallId()), LEAVE_LIMIT);
        } catch (TelegramException e) {
            log.debug("leaving {}: {}", room.key(), e.getMessage());
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private int groupCallId() {
        return room.groupCall().id();
    }
}
