package dev.compere.plugin.testkit;

import dev.compere.event.CallKey;
import dev.compere.event.Sender;
import dev.compere.plugin.script.Leaderboard;
import dev.compere.plugin.script.Place;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts the Stars of a rehearsal.
final class RehearsedLedger implements Leaderboard {

    private final Map<Long, Place> places = new LinkedHashMap<>();

    void add(Sender sender, long stars) {
        places.merge(
                sender.id(),
                new Place(sender.id(), sender.name(), stars),
                (before, gift) -> new Place(gift.senderId(), gift.name(), before.stars() + gift.stars()));
    }

    @Override
    public List<Place> top(CallKey call, int most) {
        return places.values().stream()
                .sorted(Comparator.comparingLong(Place::stars).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public long total(CallKey call) {
        return places.values().stream().mapToLong(Place::stars).sum();
    }

    @Override
    public long starsOf(CallKey call, long senderId) {
        var place = places.get(senderId);
        return place == null ? 0 : place.stars();
    }
}
