package dev.compere.plugin.bench;

import dev.compere.event.CallKey;
import dev.compere.event.MessageReceived;
import dev.compere.event.Sender;
import dev.compere.plugin.Headed;
import dev.compere.plugin.NoPorts;
import dev.compere.plugin.compile.Compilation;
import dev.compere.plugin.compile.PluginCompiler;
import dev.compere.plugin.compile.PluginSource;
import dev.compere.plugin.script.Level;
import dev.compere.plugin.script.PluginConfig;
import dev.compere.plugin.script.PluginInstance;
import dev.compere.plugin.script.PluginTimers;
import dev.compere.plugin.script.PluginVersion;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A plugin as the bot loads it, for benchmarks that drive it by hand.
final class LoadedPlugin {

    private LoadedPlugin() {}

    static PluginSource source(String script) {
        return new PluginSource("sample", Headed.script("sample", script));
    }

    static PluginVersion of(String script, Level level) {
        var compilation = new PluginCompiler().compile(source(script), level);
        if (!(compilation instanceof Compilation.Compiled compiled)) {
            throw new IllegalStateException(compilation.toString());
        }
        var plugin = PluginInstance.load(
                compiled.plugin(),
                PluginConfig.DEFAULT.withLevel(level),
                "!",
                NoPorts.ports(Clock.systemUTC()),
                new NoTimers());
        plugin.start();
        return plugin;
    }

    static MessageReceived comment(String text) {
        var call = CallKey.liveStory(-1001, 3);
        return new MessageReceived(call, Instant.EPOCH, 1, new Sender(7, "Ann"), text, List.of(), false, true, false);
    }

    private static final class NoTimers implements PluginTimers {

        @Override
        public Running after(Duration delay, Runnable tick) {
            return () -> {};
        }

        @Override
        public Running every(Duration period, Runnable tick) {
            return () -> {};
        }
    }
}
