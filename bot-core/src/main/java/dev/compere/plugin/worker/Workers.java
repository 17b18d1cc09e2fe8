package dev.compere.plugin.worker;

import dev.compere.plugin.script.CompiledPlugin;
import dev.compere.plugin.script.PluginConfig;
import dev.compere.plugin.script.PluginFault;
import dev.compere.plugin.script.PluginPorts;
import dev.compere.plugin.script.PluginTimers;
import dev.compere.plugin.script.PluginVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The processes of all plugins of the level `worker`. Safe from any thread.
///
/// Nothing is started before the first such plugin is loaded. [#close] ends all processes, and those of a bot that was
/// killed end by themselves.
public final class Workers implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Workers.class);

    private final Duration handlerLimit;
    private final WorkerCommand command;
    private final boolean mayBox;
    private final Set<WorkerProcess> running = ConcurrentHashMap.newKeySet();
    private ScheduledThreadPoolExecutor thread;
    private List<String> box;
    private Path folder;
    private volatile boolean closed;

    /// @param handlerLimit how long a worker may take for one event; then it is ended
    public Workers(Duration handlerLimit) {
        this(handlerLimit, WorkerCommand.standard(), true);
    }

    /// @param mayBox whether bubblewrap is used where it can be
    Workers(Duration handlerLimit, WorkerCommand command, boolean mayBox) {
        this.handlerLimit = handlerLimit;
        this.command = command;
        this.mayBox = mayBox;
    }

    /// Starts a worker for a version of a plugin and runs its top level there.
    ///
    /// @throws PluginFault if the top level threw or took too long, or there can be no worker
    public PluginVersion load(
            CompiledPlugin compiled, PluginConfig config, String prefix, PluginPorts ports, PluginTimers timers) {
        var version = new WorkerVersion(compiled, config, prefix, ports, timers, this);
        try {
            version.load();
        } catch (PluginFault e) {
            version.close();
            throw e;
        }
        return version;
    }

    Duration handlerLimit() {
        return handlerLimit;
    }

    WorkerProcess launch(String plugin, long memoryBytes) throws IOException, InterruptedException {
        prepare();
        var boxed = new ArrayList<>(box);
        boxed.addAll(command.withHeap(memoryBytes));
        // Bubblewrap ends when the thread that started it ends, not the process: so that is one that stays.
        var launching = thread.submit(() -> launch(plugin, boxed));
        try {
            return launching.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
        }
    }

    private WorkerProcess launch(String plugin, List<String> boxed) throws IOException {
        var process = WorkerProcess.start(plugin, boxed, folder);
        running.add(process);
        process.onExit(() -> running.remove(process));
        if (closed) {
            process.kill();
        }
        return process;
    }

    private synchronized void prepare() throws IOException, InterruptedException {
        if (closed) {
            throw new IOException("the bot is stopping");
        }
        if (thread != null) {
            return;
        }
        var obstacle = mayBox ? Bubblewrap.obstacle(command) : "it is switched off";
        if (!obstacle.isEmpty()) {
            log.warn(
                    "plugins of the level worker run without bubblewrap, so their processes can open files and"
                            + " connections if a plugin breaks the gates: {}",
                    obstacle);
        }
        box = obstacle.isEmpty() ? Bubblewrap.around(command) : List.of();
        folder = Files.createTempDirectory("compere-workers");
        thread = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("plugin-workers").factory());
        thread.setRemoveOnCancelPolicy(true);
    }

    /// Ends the process after a time, unless that is cancelled.
    Future<?> endAfter(Duration limit, WorkerProcess process) {
        return thread.schedule(() -> process.expire(limit), limit.toNanos(), TimeUnit.NANOSECONDS);
    }

    /// The processes that have not ended.
    Set<WorkerProcess> running() {
        return Set.copyOf(running);
    }

    /// Ends all processes.
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            if (thread == null) {
                return;
            }
        }
        running.forEach(WorkerProcess::kill);
        running.forEach(WorkerProcess::reason);
        running.clear();
        thread.shutdownNow();
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            log.warn("the folder in which workers ran stays behind: {}", e.getMessage());
        }
    }
}
