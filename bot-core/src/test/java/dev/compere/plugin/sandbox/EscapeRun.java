package dev.compere.plugin.sandbox;

import dev.compere.action.Permission;
import dev.compere.event.CallEvent;
import dev.compere.event.CallKey;
import dev.compere.event.MessageReceived;
import dev.compere.event.PaidCommentReceived;
import dev.compere.event.Sender;
import dev.compere.plugin.compile.Compilation;
import dev.compere.plugin.compile.PluginCompiler;
import dev.compere.plugin.compile.PluginProblem;
import dev.compere.plugin.compile.PluginSource;
import dev.compere.plugin.script.CompiledPlugin;
import dev.compere.plugin.script.Level;
import dev.compere.plugin.script.PluginConfig;
import dev.compere.plugin.script.PluginFault;
import dev.compere.plugin.script.PluginInstance;
import dev.compere.plugin.script.PluginVersion;
import dev.compere.plugin.worker.Workers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Compiles, loads and runs one attack as the bot would, sends it a few events and notes where it stopped.
final class EscapeRun {

    private static final CallKey CALL = CallKey.liveStory(-1_001, 3);
    private static final Sender ANN = new Sender(7, "Ann");

    private static final PluginCompiler COMPILER = new PluginCompiler();
    private static final Workers WORKERS = new Workers(Duration.ofSeconds(2));

    private final Escape escape;
    private final Level level;
    private final EscapeWorld world = new EscapeWorld();
    private final Set<String> stops = new TreeSet<>();
    private String words = "";

    EscapeRun(Escape escape, Level level) {
        this.escape = escape;
        this.level = level;
    }

    /// Where it stopped, each kind once.
    Set<String> stops() {
        return stops;
    }

    /// What was said of the first stop.
    String words() {
        return words;
    }

    EscapeWorld world() {
        return world;
    }

    void run() {
        try {
            var source = new PluginSource("escape", escape.source(world.markers()));
            switch (COMPILER.compile(source, level)) {
                case Compilation.Rejected(List<PluginProblem> problems) -> rejected(problems);
                case Compilation.Compiled(CompiledPlugin compiled) -> play(compiled);
            }
        } catch (RuntimeException | VirtualMachineError e) {
            stopped(e instanceof Error ? "vm" : "host", e.toString());
        }
        if (stops.isEmpty()) {
            stops.add("harmless");
        }
    }

    private void rejected(List<PluginProblem> problems) {
        stopped(StopKinds.of(problems), problems.getFirst().toString());
    }

    private void play(CompiledPlugin compiled) {
        var config = PluginConfig.DEFAULT.withLevel(level).withGranted(Set.of(Permission.values()));
        PluginVersion plugin;
        try {
            plugin = level == Level.WORKER
                    ? WORKERS.load(compiled, config, "!", world.ports(), world.timers())
                    : PluginInstance.load(compiled, config, "!", world.ports(), world.timers());
        } catch (PluginFault fault) {
            stopped(StopKinds.of(fault), fault.getMessage());
            return;
        }
        step(plugin::start);
        for (int i = 0; i < escape.events(); i++) {
            happens(plugin, comment("hi"));
        }
        if (escape.text().contains("command('go')")) {
            happens(plugin, comment("!go 1"));
        }
        happens(plugin, new PaidCommentReceived(CALL, Instant.now(), 2, ANN, 5, "hi", List.of(), false, true, 0));
        step(world::turn);
        step(plugin::stop);
        plugin.close();
    }

    private static MessageReceived comment(String text) {
        return new MessageReceived(CALL, Instant.now(), 1, ANN, text, List.of(), false, true, false);
    }

    private void happens(PluginVersion plugin, CallEvent event) {
        if (plugin.wants(event)) {
            step(() -> plugin.handle(event));
        }
    }

    private void step(Runnable part) {
        try {
            part.run();
        } catch (PluginFault fault) {
            stopped(StopKinds.of(fault), fault.getMessage());
            for (var another : fault.getSuppressed()) {
                stopped(StopKinds.of((PluginFault) another), another.getMessage());
            }
        }
    }

    private void stopped(String kind, String said) {
        stops.add(kind);
        if (words.isEmpty()) {
            words = said;
        }
    }
}
