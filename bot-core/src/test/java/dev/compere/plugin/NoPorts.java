package dev.compere.plugin;

import dev.compere.event.CallKey;
import dev.compere.plugin.script.HttpAnswer;
import dev.compere.plugin.script.Leaderboard;
import dev.compere.plugin.script.LiveCalls;
import dev.compere.plugin.script.Place;
import dev.compere.plugin.script.PluginHttp;
import dev.compere.plugin.script.PluginPorts;
import dev.compere.plugin.script.PluginStorage;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A bot that keeps nothing and carries nothing out, for tests that look at something else.
public final class NoPorts implements PluginStorage, Leaderboard, LiveCalls {

    static final PluginHttp HTTP = (_, answered) -> answered.accept(HttpAnswer.failed("there is no network here"));

    public static PluginPorts ports(Clock clock) {
        var nothing = new NoPorts();
        return new PluginPorts(
                _ -> {}, () -> 1, nothing, nothing, nothing, _ -> List.of(), _ -> List.of(), HTTP, clock);
    }

    @Override
    public Optional<String> get(String plugin, String key) {
        return Optional.empty();
    }

    @Override
    public void write(String plugin, Map<String, Optional<String>> changes) {
        // Keeps nothing.
    }

    @Override
    public Set<String> keys(String plugin) {
        return Set.of();
    }

    @Override
    public List<Place> top(CallKey call, int places) {
        return List.of();
    }

    @Override
    public long total(CallKey call) {
        return 0;
    }

    @Override
    public long starsOf(CallKey call, long senderId) {
        return 0;
    }

    @Override
    public List<CallKey> joined() {
        return List.of();
    }

    @Override
    public List<CallKey> chats() {
        return List.of();
    }
}
