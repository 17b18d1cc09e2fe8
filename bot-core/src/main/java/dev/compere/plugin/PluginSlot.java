package dev.compere.plugin;

import dev.compere.dispatch.Dispatcher;
import dev.compere.dispatch.Subscriber;
import dev.compere.dispatch.Subscription;
import dev.compere.event.CallEvent;
import dev.compere.plugin.compile.PluginProblem;
import dev.compere.plugin.sandbox.Limit;
import dev.compere.plugin.script.PluginFault;
import dev.compere.plugin.script.PluginVersion;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// The place of one plugin in the bot: one mailbox, and whichever version of the plugin is at work.
///
/// A new version takes over on the mailbox's thread, between two events. So what was queued before goes to the old
/// version and what comes after to the new one: none is lost and none is handled twice.
final class PluginSlot implements Subscriber {

    private record Handover(PluginVersion next, CompletableFuture<Void> done) {}

    private final String name;
    private final Dispatcher dispatcher;
    private final PluginGrants grants;
    private final PluginReports reports;
    private final UnloadedVersions unloaded;
    private final FaultCount faults;
    private final RestartPauses pauses;
    private volatile PluginVersion running;
    private volatile PluginState state = new PluginState.Unloaded();
    private Handover waiting;
    private Subscription subscription;

    PluginSlot(
            String name,
            Dispatcher dispatcher,
            PluginGrants grants,
            PluginReports reports,
            UnloadedVersions unloaded,
            InstantSource clock) {
        this.name = name;
        this.dispatcher = dispatcher;
        this.grants = grants;
        this.reports = reports;
        this.unloaded = unloaded;
        this.faults = new FaultCount(clock);
        this.pauses = new RestartPauses(clock);
    }

    /// Lets a new version take over as soon as the plugin's thread is free.
    ///
    /// @return completed when it has, or could not
    CompletableFuture<Void> replaceWith(PluginVersion next) {
        var handover = new Handover(next, new CompletableFuture<>());
        synchronized (this) {
            if (waiting != null) {
                waiting.next().close();
                waiting.done().complete(null);
            }
            begin(handover);
        }
        pauses.hurry();
        return handover.done();
    }

    /// What was saved cannot be loaded.
    void reject(List<PluginProblem> problems) {
        become(running == null ? new PluginState.Failed(problems) : new PluginState.KeptPrevious(problems));
    }

    void switchOff() {
        become(new PluginState.SwitchedOff());
    }

    /// Ends the plugin after the event it is handling.
    CompletableFuture<Void> unload() {
        var done = new CompletableFuture<Void>();
        pauses.hurry();
        if (!execute(() -> end(true, done))) {
            end(false, done);
        }
        return done;
    }

    private void end(boolean orderly, CompletableFuture<Void> done) {
        retire(orderly);
        become(new PluginState.Unloaded());
        done.complete(null);
    }

    /// Runs something on the plugin's thread.
    boolean execute(Runnable task) {
        Subscription current;
        synchronized (this) {
            current = subscription;
        }
        return current != null && current.execute(() -> supervise(task));
    }

    synchronized PluginStatus status() {
        return new PluginStatus(name, state, faults.total(), subscription == null ? 0 : subscription.dropped());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean wants(CallEvent event) {
        var plugin = running;
        return plugin != null && plugin.wants(event);
    }

    /// A version whose process has ended is started again before it gets its next event.
    @Override
    public void awaitReady() {
        for (var plugin = running; plugin != null && !plugin.isAlive(); plugin = running) {
            if (pauses.await()) {
                restart(plugin);
            } else {
                disable("its process ended " + RestartPauses.MOST_IN_A_ROW + " times in a row", true);
            }
        }
    }

    private void restart(PluginVersion plugin) {
        try {
            supervise(plugin::start);
        } catch (PluginFault fault) {
            if (pauses.areHurried()) {
                disable("it could not be started again: " + fault.getMessage(), true);
            }
        }
    }

    @Override
    public void handle(CallEvent event) {
        var plugin = running;
        if (plugin != null) {
            supervise(() -> plugin.handle(event));
        }
    }

    @Override
    public void abandoned(String reason) {
        disable(reason, false);
    }

    /// The caller holds the lock.
    private void begin(Handover handover) {
        waiting = handover;
        if (subscription == null) {
            subscription = dispatcher.subscribe(this);
        }
        if (!subscription.execute(() -> takeOver(handover))) {
            waiting = null;
            handover.next().close();
            handover.done().complete(null);
            reports.warning(name, "its mailbox is full, so the saved version was not taken: save it again");
        }
    }

    private void takeOver(Handover handover) {
        synchronized (this) {
            if (waiting != handover) {
                return;
            }
            waiting = null;
        }
        try {
            swap(handover.next());
        } finally {
            handover.done().complete(null);
        }
    }

    private void swap(PluginVersion next) {
        var previous = running;
        if (previous != null) {
            quietly(previous::stop);
        }
        grants.follow(next.header());
        try {
            next.start();
        } catch (RuntimeException e) {
            next.close();
            if (previous != null) {
                grants.follow(previous.header());
                quietly(previous::start);
            }
            reject(List.of(
                    e instanceof PluginFault fault
                            ? PluginProblem.of(fault)
                            : PluginProblem.ofFile(name, "it could not be started: " + e.getMessage(), "")));
            return;
        }
        running = next;
        faults.forgive();
        pauses.forgive();
        if (previous != null) {
            previous.close();
            previous.classes().ifPresent(classes -> unloaded.add(name, classes));
        }
        become(new PluginState.Loaded());
    }

    private void supervise(Runnable work) {
        try {
            work.run();
        } catch (PluginFault fault) {
            reports.fault(name, fault);
            for (var another : fault.getSuppressed()) {
                reports.fault(name, (PluginFault) another);
            }
            if (fault.limit().filter(Limit::isFatal).isPresent()) {
                disable(fault.getMessage(), true);
            } else if (faults.add()) {
                disable(
                        FaultCount.MOST + " faults within " + FaultCount.WINDOW.toSeconds() + " s, the last: "
                                + fault.getMessage(),
                        true);
            }
            throw fault;
        }
    }

    /// @param orderly whether this is the plugin's own thread, where its `onUnload` may still run
    private void disable(String reason, boolean orderly) {
        retire(orderly);
        become(new PluginState.Disabled(reason));
        synchronized (this) {
            if (waiting != null) {
                begin(waiting);
            }
        }
    }

    private void retire(boolean orderly) {
        PluginVersion plugin;
        synchronized (this) {
            plugin = running;
            running = null;
            if (subscription != null) {
                subscription.close();
                subscription = null;
            }
        }
        if (plugin != null) {
            if (orderly) {
                quietly(plugin::stop);
            }
            plugin.close();
            plugin.classes().ifPresent(classes -> unloaded.add(name, classes));
        }
    }

    private void quietly(Runnable hook) {
        try {
            hook.run();
        } catch (PluginFault fault) {
            reports.fault(name, fault);
        } catch (RuntimeException e) {
            reports.warning(name, "it could not be stopped cleanly: " + e.getMessage());
        }
    }

    private void become(PluginState next) {
        state = next;
        reports.state(name, next);
    }
}
