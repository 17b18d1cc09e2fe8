package dev.compere.localtelegram.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/// Who is in the call of a live story. Guarded by the world's lock.
final class LiveParticipants {
    private final Map<User, LiveParticipant> byUser = new LinkedHashMap<>();
    private final IntConsumer gone;

    /// @param gone is told of each source that is used no more
    LiveParticipants(IntConsumer gone) {
        this.gone = gone;
    }

    int count() {
        return byUser.size();
    }

    boolean contains(User user) {
        return byUser.containsKey(user);
    }

    /// Whether somebody other than the user fits.
    boolean anyOther(User user, Predicate<LiveParticipant> wanted) {
        return byUser.values().stream().anyMatch(other -> other.user() != user && wanted.test(other));
    }

    Optional<LiveParticipant> publisher() {
        return byUser.values().stream().filter(LiveParticipant::publisher).findFirst();
    }

    /// Which of the sources are the user's.
    List<Integer> ownSources(User user, List<Integer> sources) {
        var own = byUser.get(user);
        return own != null && sources.contains(own.source()) ? List.of(own.source()) : List.of();
    }

    void enter(LiveParticipant participant) {
        var before = byUser.put(participant.user(), participant);
        if (before != null && before.source() != participant.source()) {
            gone.accept(before.source());
        }
    }

    void remove(User user) {
        var before = byUser.remove(user);
        if (before != null) {
            gone.accept(before.source());
        }
    }

    void clear() {
        byUser.clear();
    }
}
