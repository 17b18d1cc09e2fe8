package dev.compere.plugin;

import dev.compere.plugin.compile.Compilation;
import dev.compere.plugin.compile.PluginCompiler;
import dev.compere.plugin.compile.PluginProblem;
import dev.compere.plugin.compile.PluginSource;
import dev.compere.plugin.sandbox.ListedClasses;
import dev.compere.plugin.script.CompiledPlugin;
import dev.compere.plugin.script.PluginFault;
import dev.compere.plugin.script.PluginInstance;
import dev.compere.plugin.script.PluginPorts;
import dev.compere.plugin.script.PluginTimers;
import dev.compere.plugin.script.PluginVersion;
import dev.compere.plugin.worker.Workers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Compiles a plugin and runs its top level, on a thread that can be given up if the top level never ends.
final class PluginLoader {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    /// How loading ended.
    sealed interface Loading {
        record Ready(PluginVersion plugin) implements Loading {}

        record Rejected(List<PluginProblem> problems) implements Loading {}
    }

    private final PluginCompiler compiler = new PluginCompiler();
    private final PluginsConfig config;
    private final PluginPorts ports;
    private final Workers workers;

    PluginLoader(PluginsConfig config, PluginPorts ports, Workers workers) {
        this.config = config;
        this.ports = ports;
        this.workers = workers;
    }

    Loading load(PluginSource source, PluginTimers timers) throws InterruptedException {
        return switch (compiler.compile(source, config.of(source.name()).level())) {
            case Compilation.Rejected(List<PluginProblem> problems) -> new Loading.Rejected(problems);
            case Compilation.Compiled(CompiledPlugin compiled) -> load(compiled, timers);
        };
    }

    private Loading load(CompiledPlugin compiled, PluginTimers timers) throws InterruptedException {
        var name = compiled.name();
        ListedClasses.initialise(); // takes its time, which is not the plugin's
        var loading = new FutureTask<PluginVersion>(() -> start(compiled, timers));
        Thread.ofPlatform().daemon().name("plugin-load-" + name).start(loading);
        try {
            return new Loading.Ready(loading.get(LIMIT.toSeconds(), TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            loading.cancel(true);
            return rejected(PluginProblem.ofFile(
                    name,
                    "its top level did not end within " + LIMIT.toSeconds() + " s",
                    "only declare there; work belongs into handlers"));
        } catch (ExecutionException e) {
            return rejected(
                    e.getCause() instanceof PluginFault fault
                            ? PluginProblem.of(fault)
                            : PluginProblem.ofFile(name, "its top level broke: " + e.getCause(), ""));
        }
    }

    private PluginVersion start(CompiledPlugin compiled, PluginTimers timers) {
        var plugin = config.of(compiled.name());
        return switch (plugin.level()) {
            case SANDBOX, FULL -> PluginInstance.load(compiled, plugin, config.commandPrefix(), ports, timers);
            case WORKER -> workers.load(compiled, plugin, config.commandPrefix(), ports, timers);
        };
    }

    private static Loading rejected(PluginProblem problem) {
        return new Loading.Rejected(List.of(problem));
    }
}
