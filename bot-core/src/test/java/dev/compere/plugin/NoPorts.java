package dev.compere.plugin;

import dev.compere.event.CallKey;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A bot that keeps nothing and carries nothing out, for tests that look at something else.
final class NoPorts implements PluginStorage, Leaderboard {

    static PluginPorts ports(final Clock clock) {
        final var nothing = new NoPorts();
        return new PluginPorts(_ -> {}, () -> 1, nothing, nothing, List::of, clock);
    }

    @Override
    public Optional<String> get(final String plugin, final String key) {
        return Optional.empty();
    }

    @Override
    public void write(final String plugin, final Map<String, Optional<String>> changes) {
        // Keeps nothing.
    }

    @Override
    public Set<String> keys(final String plugin) {
        return Set.of();
    }

    @Override
    public List<Place> top(final CallKey call, final int places) {
        return List.of();
    }

    @Override
    public long total(final CallKey call) {
        return 0;
    }

    @Override
    public long starsOf(final CallKey call, final long senderId) {
        return 0;
    }
}
