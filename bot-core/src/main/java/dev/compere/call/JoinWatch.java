package dev.compere.call;

import dev.compere.call.Departure.Lost;
import dev.compere.call.Departure.Over;
import dev.compere.call.Departure.Stale;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.object.GroupCall;
import dev.compere.telegram.request.GetGroupCall;
import java.util.Optional;

/// Notices that a join has come to its end, whoever sees it first: TDLib, which asks the server every ten seconds,
/// or the media connection, over which nothing comes any more. Waits on the session's thread. Source:
/// group-calls.txt, "Maintaining group call connections".
final class JoinWatch {

    private final CallRoom room;
    private final TelegramClient telegram;
    private final CallChanges changes;
    private final MediaLines lines;
    private volatile boolean away;

    JoinWatch(CallRoom room, TelegramClient telegram, CallChanges changes, MediaLines lines) {
        this.room = room;
        this.telegram = telegram;
        this.changes = changes;
        this.lines = lines;
    }

    /// Whether the bot shall stay out of the call. Safe from any thread.
    void away(boolean wanted) {
        away = wanted;
    }

    boolean isAway() {
        return away;
    }

    Departure awaitDeparture() throws InterruptedException {
        while (true) {
            changes.awaitTrouble(lines.patience());
            var departure = departure(state());
            if (departure.isPresent()) {
                return departure.get();
            }
        }
    }

    /// Waits until the bot is asked back, or the call is over.
    GroupCall awaitReturn() throws InterruptedException {
        var call = state();
        while (away && call.isActive()) {
            changes.awaitTrouble(lines.patience());
            call = state();
        }
        return call;
    }

    private Optional<Departure> departure(GroupCall call) {
        if (!call.isActive()) {
            return Optional.of(new Over(call));
        }
        if (!call.isJoined() || call.needRejoin()) {
            return Optional.of(new Lost(reason(call)));
        }
        return lines.broken()
                .<Departure>map(Lost::new)
                .or(() -> lines.wantAnotherJoin() ? Optional.of(new Stale()) : Optional.empty());
    }

    private String reason(GroupCall call) {
        if (away) {
            return "the bot was asked to leave";
        }
        return call.needRejoin() ? "the server forgot the bot" : "the bot was put out, or its account joined elsewhere";
    }

    private GroupCall state() {
        return telegram.send(new GetGroupCall(room.groupCall().id()));
    }
}
