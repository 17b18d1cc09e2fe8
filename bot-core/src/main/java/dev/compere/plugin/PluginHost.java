package dev.compere.plugin;

import dev.compere.dispatch.Dispatcher;
import dev.compere.plugin.PluginDirectory.Change;
import dev.compere.plugin.PluginLoader.Loading;
import dev.compere.plugin.compile.PluginProblem;
import dev.compere.plugin.compile.PluginSource;
import dev.compere.plugin.script.Level;
import dev.compere.plugin.script.PluginPorts;
import dev.compere.plugin.script.PluginVersion;
import dev.compere.plugin.worker.Workers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// All plugins of the bot: loads what is in the plugins directory, follows what is saved there, and stops everything
/// at the end.
///
/// One thread looks at the directory, compiles and loads, so a plugin that is being compiled holds up no event. It is
/// a platform thread because compiling computes.
public final class PluginHost implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PluginHost.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final PluginsConfig config;
    private final Dispatcher dispatcher;
    private final PluginPorts ports;
    private final PluginGrants grants;
    private final PluginReports reports;
    private final Workers workers;
    private final PluginLoader loader;
    private final PluginDirectory directory;
    private final UnloadedVersions unloaded;
    private final Map<String, PluginSlot> slots = new ConcurrentSkipListMap<>();
    private final ScheduledThreadPoolExecutor timers;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread watch;

    public PluginHost(
            PluginsConfig config,
            Dispatcher dispatcher,
            PluginPorts ports,
            PluginGrants grants,
            PluginListener listener) {
        this.config = config;
        this.dispatcher = dispatcher;
        this.ports = ports;
        this.grants = grants;
        this.reports = new PluginReports(listener);
        this.workers = new Workers(dispatcher.limits().handlerLimit());
        this.loader = new PluginLoader(config, ports, workers);
        this.directory = new PluginDirectory(config.directory());
        this.unloaded = new UnloadedVersions(ports.clock(), reports);
        this.timers = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("plugin-timers").factory());
        this.timers.setRemoveOnCancelPolicy(true);
        this.watch = Thread.ofPlatform().daemon().name("plugin-watch").unstarted(this::follow);
    }

    /// Loads all plugins, one after the other, and returns when each of them runs or has said why not.
    ///
    /// @throws java.io.UncheckedIOException if the plugins directory cannot be read
    public void start() throws InterruptedException {
        for (var change : directory.first()) {
            await(apply(change));
        }
        config.plugins().keySet().stream()
                .filter(plugin -> !directory.holds(plugin))
                .forEach(plugin -> reports.warning(
                        plugin, "the configuration names it, but there is no " + PluginProblem.fileOf(plugin)));
        synchronized (watch) {
            if (closing.getCount() > 0) {
                watch.start();
            }
        }
    }

    /// All plugins by name, also those that do not run.
    public List<PluginStatus> plugins() {
        return slots.values().stream().map(PluginSlot::status).toList();
    }

    /// Unloads all plugins; each may finish the event it is handling.
    @Override
    public void close() {
        synchronized (watch) {
            closing.countDown();
        }
        try {
            if (watch.isAlive()) {
                watch.interrupt();
                watch.join(PATIENCE);
            }
            for (var ended : slots.values().stream().map(PluginSlot::unload).toList()) {
                await(ended);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        workers.close();
        timers.shutdownNow();
    }

    private void follow() {
        try {
            while (!closing.await(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    for (var change : directory.look()) {
                        apply(change);
                    }
                    unloaded.check();
                } catch (RuntimeException e) {
                    log.error("looking for saved plugins failed, trying again", e);
                }
            }
        } catch (InterruptedException e) {
            log.debug("no longer looking for saved plugins");
        }
    }

    private CompletableFuture<Void> apply(Change change) throws InterruptedException {
        return switch (change) {
            case Change.Saved(PluginSource source) -> load(source);
            case Change.Removed(String plugin) -> slots.remove(plugin).unload();
        };
    }

    private CompletableFuture<Void> load(PluginSource source) throws InterruptedException {
        var name = source.name();
        var slot = slots.computeIfAbsent(
                name, _ -> new PluginSlot(name, dispatcher, grants, reports, unloaded, ports.clock()));
        if (!config.of(name).enabled()) {
            slot.switchOff();
            return CompletableFuture.completedFuture(null);
        }
        Runnable leftOut = () -> reports.warning(name, "its mailbox is full, so a timer was left out");
        switch (loader.load(source, new MailboxTimers(timers, slot::execute, leftOut))) {
            case Loading.Ready(PluginVersion plugin) -> {
                plugin.unknownSettings().forEach(line -> reports.warning(name, line));
                grants.withheld(plugin.header()).ifPresent(line -> reports.warning(name, line));
                if (config.of(name).level() == Level.FULL) {
                    reports.warning(name, "it runs WITHOUT A SANDBOX and can do all that the bot can (level: full)");
                }
                return slot.replaceWith(plugin);
            }
            case Loading.Rejected(List<PluginProblem> problems) -> slot.reject(problems);
        }
        return CompletableFuture.completedFuture(null);
    }

    private static void await(CompletableFuture<Void> done) throws InterruptedException {
        try {
            done.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            log.warn("a plugin did not come to rest within {} s", PATIENCE.toSeconds());
        } catch (ExecutionException e) {
            throw new IllegalStateException("a plugin's future is completed with a value only", e);
        }
    }
}
