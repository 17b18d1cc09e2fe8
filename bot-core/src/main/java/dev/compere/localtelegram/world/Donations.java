package dev.compere.localtelegram.world;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Who gave how many Stars in a live story, with comments or without.
final class Donations {
    private final Map<Peer, Long> byDonor = new LinkedHashMap<>();

    void add(Peer donor, long stars) {
        if (stars > 0) {
            byDonor.merge(donor, stars, Long::sum);
        }
    }

    long total() {
        return byDonor.values().stream().mapToLong(Long::longValue).sum();
    }

    /// The donors, the most generous first; who came first goes first among equals.
    List<Donor> donors() {
        return byDonor.entrySet().stream()
                .map(entry -> new Donor(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Donor::stars).reversed())
                .toList();
    }
}
