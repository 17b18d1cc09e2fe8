package dev.compere.call;

import dev.compere.event.CallEvent;
import dev.compere.event.CallKey;
import dev.compere.event.MuteState;
import dev.compere.event.Participant;
import dev.compere.event.ParticipantChanged;
import dev.compere.event.ParticipantJoined;
import dev.compere.event.ParticipantLeft;
import dev.compere.event.ParticipantsListed;
import dev.compere.telegram.object.GroupCallParticipant;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who is in a video chat, as TDLib tells it one by one: group-calls.txt, "Applying group call updates".
///
/// TDLib empties the `order` of who leaves, but also of who drops below the part of the list it has loaded, and of
/// everybody when the bot itself is out. Who was emptied out of a complete list and cannot be said to have left is
/// missing, until the list is complete again: then he has left. Safe from any thread.
final class ParticipantList {

    /// More are not kept; then the list never counts as complete.
    private static final int MOST = 50_000;

    private static final Comparator<Row> TELEGRAMS_ORDER =
            Comparator.comparing(Row::order).reversed();

    /// @param order TDLib's, bigger first; empty while it is in doubt whether the participant is still there
    /// @param governable whether the bot could mute or unmute him, if only for itself
    private record Row(Participant shown, String order, boolean governable) {

        boolean isMissing() {
            return order.isEmpty();
        }
    }

    private final CallKey call;
    private final SenderNames names;
    private final Clock telegramTime;
    private final long since;
    private final Map<Long, Row> rows = new HashMap<>();
    private boolean listed;
    private boolean complete;
    private int missing;

    ParticipantList(CallKey call, SenderNames names, Clock telegramTime) {
        this.call = call;
        this.names = names;
        this.telegramTime = telegramTime;
        this.since = telegramTime.instant().getEpochSecond();
    }

    /// One participant came, changed, left or moved. Until [#listed] nothing is told of it.
    synchronized Optional<CallEvent> told(GroupCallParticipant told) {
        long id = SenderNames.idOf(told.participantId());
        var before = rows.get(id);
        if (told.order().isEmpty()) {
            return before == null ? Optional.empty() : emptied(id, told, before);
        }
        var now = shown(told);
        if (before == null) {
            return added(id, new Row(now, told.order(), isGovernable(told)));
        }
        put(id, before, new Row(now, told.order(), isGovernable(told)));
        return listed && !before.shown().equals(now)
                ? Optional.of(new ParticipantChanged(call, telegramTime.instant(), before.shown(), now))
                : Optional.empty();
    }

    /// TDLib has told as much of the list as it will.
    ///
    /// @param isWhole whether TDLib says that this is all; it does not always when it is
    /// @param count how many participants Telegram counts
    synchronized List<CallEvent> listed(boolean isWhole, int count) {
        var gone = rows.values().stream()
                .filter(Row::isMissing)
                .map(Row::shown)
                .flatMap(shown -> left(shown).stream())
                .toList();
        rows.values().removeIf(Row::isMissing);
        missing = 0;
        complete = (isWhole || rows.size() >= count) && rows.size() < MOST;
        if (!listed) {
            listed = true;
            return List.of(new ParticipantsListed(call, telegramTime.instant(), participants(), complete));
        }
        return complete ? gone : List.of();
    }

    /// Whether only a new list can tell who is there: somebody is missing, or somebody came unseen.
    ///
    /// @param count how many participants Telegram counts
    synchronized boolean isInDoubt(int count) {
        return listed && (missing > 0 || rows.size() < Math.min(count, MOST));
    }

    /// As far as they are known, in Telegram's order.
    synchronized List<Participant> participants() {
        return rows.values().stream()
                .filter(row -> !row.isMissing())
                .sorted(TELEGRAMS_ORDER)
                .map(Row::shown)
                .toList();
    }

    /// How many are known.
    synchronized int size() {
        return rows.size();
    }

    private Optional<CallEvent> added(long id, Row row) {
        if (rows.size() >= MOST) {
            return Optional.empty();
        }
        rows.put(id, row);
        boolean isNew = complete || ListOrder.joinedAt(row.order()) >= since;
        return listed && isNew && !row.shown().self()
                ? Optional.of(new ParticipantJoined(call, telegramTime.instant(), row.shown()))
                : Optional.empty();
    }

    private Optional<CallEvent> emptied(long id, GroupCallParticipant told, Row before) {
        if (hasLeft(told, before) || !complete) {
            rows.remove(id);
            missing -= before.isMissing() ? 1 : 0;
            return hasLeft(told, before) ? left(before.shown()) : Optional.empty();
        }
        put(id, before, new Row(before.shown(), "", before.governable()));
        return Optional.empty();
    }

    private void put(long id, Row before, Row now) {
        rows.put(id, now);
        missing += (now.isMissing() ? 1 : 0) - (before.isMissing() ? 1 : 0);
    }

    /// TDLib shows who left as the server told it, without working out what the bot could do with him; who only moves
    /// out of sight is shown as before.
    private boolean hasLeft(GroupCallParticipant told, Row before) {
        return before.governable() && !isGovernable(told);
    }

    private Optional<CallEvent> left(Participant gone) {
        return listed && !gone.self()
                ? Optional.of(new ParticipantLeft(call, telegramTime.instant(), gone))
                : Optional.empty();
    }

    private Participant shown(GroupCallParticipant told) {
        return new Participant(
                names.of(told.participantId()),
                mute(told),
                told.volumeLevel(),
                told.isSpeaking(),
                told.isHandRaised(),
                told.videoInfo() != null,
                told.screenSharingVideoInfo() != null,
                told.isCurrentUser());
    }

    static MuteState mute(GroupCallParticipant told) {
        if (!told.isMutedForAllUsers()) {
            return MuteState.UNMUTED;
        }
        return told.canUnmuteSelf() ? MuteState.MUTED : MuteState.MUTED_BY_ADMIN;
    }

    private static boolean isGovernable(GroupCallParticipant told) {
        return told.canBeMutedForAllUsers()
                || told.canBeUnmutedForAllUsers()
                || told.canBeMutedForCurrentUser()
                || told.canBeUnmutedForCurrentUser();
    }
}
