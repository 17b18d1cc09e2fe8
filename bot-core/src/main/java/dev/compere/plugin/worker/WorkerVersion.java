package dev.compere.plugin.worker;

import dev.compere.event.ActionCompleted;
import dev.compere.event.CallEvent;
import dev.compere.plugin.script.CompiledPlugin;
import dev.compere.plugin.script.PluginConfig;
import dev.compere.plugin.script.PluginFault;
import dev.compere.plugin.script.PluginHeader;
import dev.compere.plugin.script.PluginPorts;
import dev.compere.plugin.script.PluginTimers;
import dev.compere.plugin.script.PluginVersion;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A version of a plugin that runs in a JVM of its own.
///
/// Whatever ends the process (a time limit, a full heap, a kill) is a fault of what it was working on; [#start] then
/// gives it a new process with the same classes. What it keeps in storage stays. What its closures held is gone, and
/// so are the `after` timers that handlers had set, as when the plugin is saved again.
final class WorkerVersion implements PluginVersion {

    private static final Duration LOAD_LIMIT = Duration.ofSeconds(10);
    private static final int MOST_UNKNOWN_SETTINGS = 100;

    private final CompiledPlugin compiled;
    private final PluginConfig config;
    private final String prefix;
    private final PluginPorts ports;
    private final PluginTimers timers;
    private final Workers workers;
    private volatile Conversation worker;
    private volatile boolean closed;
    private volatile Set<Class<? extends CallEvent>> wanted = Set.of();
    private volatile List<String> unknownSettings = List.of();

    /// Has no process yet: [#load] starts it.
    WorkerVersion(
            CompiledPlugin compiled,
            PluginConfig config,
            String prefix,
            PluginPorts ports,
            PluginTimers timers,
            Workers workers) {
        this.compiled = compiled;
        this.config = config;
        this.prefix = prefix;
        this.ports = ports;
        this.timers = timers;
        this.workers = workers;
    }

    /// Starts a process, which defines the classes and runs the script's top level.
    void load() {
        var fresh = launch();
        worker = fresh;
        if (closed) {
            fresh.kill();
        }
        var request = new ToWorker.Load(ports.clock().instant(), compiled, config, prefix);
        var loaded = fresh.about("the top level", request, LOAD_LIMIT, FromWorker.Loaded.class);
        wanted = SealedTypes.of(CallEvent.class).stream()
                .filter(type -> loaded.events().contains(type.getSimpleName()))
                .filter(type -> config.allowsToHear(compiled.header(), type))
                .collect(Collectors.toUnmodifiableSet());
        unknownSettings =
                loaded.unknownSettings().stream().limit(MOST_UNKNOWN_SETTINGS).toList();
    }

    private Conversation launch() {
        try {
            var limits = config.limits();
            var process = workers.launch(compiled.name(), limits.memoryBytes());
            var conversation = new Conversation(compiled.header(), config, process, ports, timers, workers);
            process.onExit(() -> ended(conversation));
            return conversation;
        } catch (IOException e) {
            throw notStarted(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notStarted("it was not waited for");
        }
    }

    private PluginFault notStarted(String why) {
        var reason = "its worker could not be started: " + why;
        return PluginFault.told(compiled.name(), "the top level", 0, reason, Optional.empty());
    }

    /// Called when a process has ended; reports it from the plugin's own thread, unless that found out by itself.
    private void ended(Conversation conversation) {
        conversation.timers().cancelAll();
        if (!closed && !conversation.process().wasHeard()) {
            timers.after(Duration.ZERO, conversation::reportEnd);
        }
    }

    @Override
    public boolean isAlive() {
        return worker.process().isAlive();
    }

    @Override
    public void start() {
        if (!isAlive()) {
            load();
        }
        try {
            run("onLoad", new ToWorker.Start(ports.clock().instant()));
        } catch (PluginFault e) {
            worker.kill();
            throw e;
        }
    }

    @Override
    public boolean wants(CallEvent event) {
        // How its own actions ended is for it alone, and may be awaited by a handler the bot knows nothing of.
        return event instanceof ActionCompleted || wanted.contains(event.getClass());
    }

    @Override
    public void handle(CallEvent event) {
        run(event.getClass().getSimpleName(), new ToWorker.Handle(ports.clock().instant(), event));
    }

    @Override
    public void stop() {
        if (isAlive()) {
            run("onUnload", new ToWorker.Stop(ports.clock().instant()));
        }
    }

    private void run(String occasion, ToWorker.Request request) {
        worker.about(occasion, request, workers.handlerLimit(), FromWorker.Done.class);
    }

    @Override
    public void close() {
        closed = true;
        var current = worker;
        if (current != null) {
            current.kill();
        }
    }

    @Override
    public PluginHeader header() {
        return compiled.header();
    }

    @Override
    public List<String> unknownSettings() {
        return unknownSettings;
    }

    @Override
    public Optional<ClassLoader> classes() {
        return Optional.empty();
    }
}
