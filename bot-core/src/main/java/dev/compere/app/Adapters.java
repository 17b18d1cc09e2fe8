package dev.compere.app;

import dev.compere.action.ActionRequest;
import dev.compere.action.ActionSink;
import dev.compere.action.Permission;
import dev.compere.action.RefusalReason;
import dev.compere.call.Calls;
import dev.compere.call.MediaSettings;
import dev.compere.call.TopDonors;
import dev.compere.config.BotConfig;
import dev.compere.config.MediaConfig;
import dev.compere.dispatch.Spending;
import dev.compere.event.CallKey;
import dev.compere.event.Donor;
import dev.compere.ledger.Ledger;
import dev.compere.ledger.Span;
import dev.compere.ledger.SpendingBook;
import dev.compere.media.MediaSource;
import dev.compere.media.listen.RecordingPlan;
import dev.compere.media.player.PlayerSettings;
import dev.compere.plugin.PluginsConfig;
import dev.compere.plugin.script.Leaderboard;
import dev.compere.plugin.script.Level;
import dev.compere.plugin.script.LiveCalls;
import dev.compere.plugin.script.Place;
import dev.compere.plugin.script.PluginConfig;
import dev.compere.plugin.script.PluginHttp;
import dev.compere.plugin.script.PluginLimits;
import dev.compere.plugin.script.PluginPorts;
import dev.compere.plugin.script.PluginStorage;
import dev.compere.plugin.script.Roles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/// Fits one part's port to another part that fills it; nothing is decided here.
public final class Adapters {

    private Adapters() {}

    static TopDonors topDonors(Ledger ledger) {
        return (call, places) -> ledger.leaderboards().top(span(call), places).stream()
                .map(standing -> new Donor(standing.sender(), standing.stars()))
                .toList();
    }

    static MediaSettings mediaSettings(MediaConfig config) {
        var video = config.video();
        var recording = config.recording();
        var format = switch (recording.format()) {
            case OGG -> RecordingPlan.Format.OGG;
            case WAV -> RecordingPlan.Format.WAV;
        };
        return new MediaSettings(
                config.ffmpeg().map(Path::toString).orElse(""),
                config.folder(),
                config.hosts(),
                inputs(config),
                new PlayerSettings(video.width(), video.height(), video.framesPerSecond(), 2, config.queueCapacity()),
                video.bitrate(),
                config.recordings(),
                format,
                recording.mostBytes(),
                recording.longest());
    }

    private static Map<String, MediaSource.LiveInput> inputs(MediaConfig config) {
        return config.inputs().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        named -> new MediaSource.LiveInput(
                                named.getValue().address().reveal(),
                                named.getValue().format())));
    }

    private static Span span(CallKey call) {
        return call.number() == 0 ? new Span.OfLastCall(call.kind(), call.chatId()) : new Span.OfCall(call);
    }

    static Spending spending(Ledger ledger, long limitPerDay) {
        SpendingBook book = ledger.spendingBook();
        return new Spending() {
            @Override
            public Optional<RefusalReason> reserve(ActionRequest request, long limitOfOrigin) {
                var limits = new SpendingBook.Limits(limitPerDay, limitOfOrigin);
                return book.reserve(
                        request.id(), request.origin(), request.action().stars(), limits);
            }

            @Override
            public void release(long requestId) {
                book.release(requestId);
            }
        };
    }

    static PluginPorts pluginPorts(
            PluginsConfig plugins,
            ActionSink actions,
            LongSupplier ids,
            Ledger ledger,
            Calls calls,
            PluginHttp http,
            Clock clock) {
        return new PluginPorts(
                actions,
                ids,
                storage(ledger, plugins),
                leaderboard(ledger),
                liveCalls(calls),
                calls::participants,
                calls::speaking,
                http,
                clock);
    }

    private static LiveCalls liveCalls(Calls calls) {
        return new LiveCalls() {
            @Override
            public List<CallKey> joined() {
                return calls.joined();
            }

            @Override
            public List<CallKey> chats() {
                return calls.chats();
            }
        };
    }

    public static PluginsConfig pluginsConfig(BotConfig bot) {
        var config = bot.plugins();
        var zone = bot.timeZone();
        var roles = new Roles(Set.copyOf(config.trusted()), Set.copyOf(config.admins()));
        var plugins = new LinkedHashMap<String, PluginConfig>();
        config.each().forEach((name, each) -> plugins.put(name, pluginConfig(each, roles, zone)));
        return new PluginsConfig(
                config.directory(), config.commandPrefix(), plugins, pluginConfig(config.usual(), roles, zone));
    }

    private static PluginConfig pluginConfig(dev.compere.config.PluginConfig config, Roles roles, ZoneId zone) {
        var level = switch (config.level()) {
            case SANDBOX -> Level.SANDBOX;
            case WORKER -> Level.WORKER;
            case FULL -> Level.FULL;
        };
        var granted = config.permissions().stream()
                .map(word -> Permission.of(word).orElseThrow())
                .collect(Collectors.toSet());
        var limits = config.limits();
        return new PluginConfig(
                config.enabled(),
                level,
                granted,
                config.hosts(),
                new PluginLimits(
                        limits.actionsPerMinute(), limits.starsPerDay(), limits.storageBytes(), limits.memoryBytes()),
                config.language(),
                zone,
                roles,
                config.settings());
    }

    private static PluginStorage storage(Ledger ledger, PluginsConfig plugins) {
        return new PluginStorage() {

            private dev.compere.ledger.PluginStorage of(String plugin) {
                return ledger.storage(plugin, plugins.of(plugin).limits().storageBytes());
            }

            @Override
            public Optional<String> get(String plugin, String key) {
                return of(plugin).get(key);
            }

            @Override
            public void write(String plugin, Map<String, Optional<String>> changes) {
                of(plugin).write(changes);
            }

            @Override
            public Set<String> keys(String plugin) {
                return new TreeSet<>(of(plugin).keys());
            }
        };
    }

    private static Leaderboard leaderboard(Ledger ledger) {
        return new Leaderboard() {
            @Override
            public List<Place> top(CallKey call, int places) {
                return ledger.leaderboards().top(new Span.OfCall(call), places).stream()
                        .map(standing -> new Place(
                                standing.sender().id(), standing.sender().name(), standing.stars()))
                        .toList();
            }

            @Override
            public long total(CallKey call) {
                return ledger.leaderboards().total(new Span.OfCall(call));
            }

            @Override
            public long starsOf(CallKey call, long senderId) {
                return ledger.leaderboards().starsOf(new Span.OfCall(call), senderId);
            }
        };
    }
}
