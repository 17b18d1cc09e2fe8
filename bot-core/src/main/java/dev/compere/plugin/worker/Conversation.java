package dev.compere.plugin.worker;

import dev.compere.plugin.script.HttpAnswer;
import dev.compere.plugin.script.PluginConfig;
import dev.compere.plugin.script.PluginFault;
import dev.compere.plugin.script.PluginHeader;
import dev.compere.plugin.script.PluginPorts;
import dev.compere.plugin.script.PluginTimers;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/// What the bot and one process of a worker have to say to each other: one request at a time, with all that the worker
/// asks and orders until it ends it. Used on the plugin's thread, except for [#kill].
final class Conversation {

    private static final int MOST_MESSAGES = 100_000;
    private static final int MOST_FAULTS = 100;

    private final String plugin;
    private final WorkerProcess process;
    private final Workers workers;
    private final PluginPorts ports;
    private final WorkerTimers timers;
    private final WorkerDesk desk;

    Conversation(
            PluginHeader header,
            PluginConfig config,
            WorkerProcess process,
            PluginPorts ports,
            PluginTimers timers,
            Workers workers) {
        this.plugin = header.name();
        this.process = process;
        this.workers = workers;
        this.ports = ports;
        this.timers = new WorkerTimers(timers, this::tick);
        var http = new WorkerHttp(plugin, ports.http(), timers, this::tellAnswer);
        this.desk = new WorkerDesk(header, config, ports, this.timers, http);
    }

    WorkerProcess process() {
        return process;
    }

    WorkerTimers timers() {
        return timers;
    }

    /// Safe from any thread.
    void kill() {
        timers.cancelAll();
        process.kill();
    }

    /// Has the worker do something.
    ///
    /// @param occasion what it is, for people
    /// @throws PluginFault if the plugin's code threw, or the worker has ended
    <E extends FromWorker.End> E about(String occasion, ToWorker.Request request, Duration limit, Class<E> expected) {
        var deadline = workers.endAfter(limit, process);
        try {
            var end = talk(request);
            if (end instanceof FromWorker.Faulted faulted) {
                throw fault(faulted);
            }
            if (!expected.isInstance(end)) {
                throw new BrokenProtocol(
                        "it ended a request with " + end.getClass().getSimpleName());
            }
            return expected.cast(end);
        } catch (IOException e) {
            timers.cancelAll();
            throw ended(occasion, process.end(e));
        } catch (IllegalArgumentException e) {
            throw ended(occasion, e.getMessage());
        } finally {
            deadline.cancel(false);
        }
    }

    private FromWorker.End talk(ToWorker.Request request) throws IOException {
        process.send(request);
        for (int messages = 0; messages < MOST_MESSAGES; messages++) {
            switch (process.receive()) {
                case FromWorker.Question question -> answer(question);
                case FromWorker.Order order -> desk.carryOut(order);
                case FromWorker.End end -> {
                    desk.requestEnded();
                    return end;
                }
            }
        }
        throw new BrokenProtocol("it said more than " + MOST_MESSAGES + " things at once");
    }

    private void answer(FromWorker.Question question) throws IOException {
        var answer = desk.answer(question);
        try {
            process.send(answer);
        } catch (IllegalArgumentException e) {
            process.send(new ToWorker.Failed(e.getMessage()));
        }
    }

    private PluginFault fault(FromWorker.Faulted faulted) throws BrokenProtocol {
        var told = faulted.faults().stream()
                .limit(MOST_FAULTS)
                .map(fault -> fault.of(plugin))
                .toList();
        if (told.isEmpty()) {
            throw new BrokenProtocol("it told of no fault");
        }
        var first = told.getFirst();
        told.stream().skip(1).forEach(first::addSuppressed);
        return first;
    }

    private PluginFault ended(String occasion, String reason) {
        return PluginFault.told(plugin, occasion, 0, reason, Optional.empty());
    }

    private void tick(long timer) {
        tellIfAlive("a timer", new ToWorker.Tick(ports.clock().instant(), timer));
    }

    private void tellAnswer(long number, HttpAnswer answer) {
        tellIfAlive("an answer", new ToWorker.ServerAnswered(ports.clock().instant(), number, answer));
    }

    /// What was waited for in a process that has ended concerns nobody any more.
    private void tellIfAlive(String occasion, ToWorker.Request request) {
        if (process.isAlive()) {
            about(occasion, request, workers.handlerLimit(), FromWorker.Done.class);
        }
    }

    /// Tells that the process has ended while it had nothing to do, unless somebody was told before.
    void reportEnd() {
        if (!process.wasHeard()) {
            throw ended("between two events", process.reason());
        }
    }
}
