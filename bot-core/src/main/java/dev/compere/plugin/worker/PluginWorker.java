package dev.compere.plugin.worker;

import dev.compere.event.CallEvent;
import dev.compere.plugin.sandbox.Limit;
import dev.compere.plugin.script.PluginFault;
import dev.compere.plugin.script.PluginInstance;
import dev.compere.plugin.worker.FromWorker.Fault;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The main class of a worker: runs one version of one plugin and ends with the bot.
///
/// The plugin runs on the main thread. What is no [PluginFault] ends the process: the bot hears that.
public final class PluginWorker {

    /// The exit code of a worker whose plugin broke the Java machine's limits: classes of Java may be unusable then.
    static final int BEYOND_LIMITS = 4;

    private final BotLink bot;
    private final BotClock clock = new BotClock();
    private final BotTimers timers;
    private final BotHttp http;
    private PluginInstance plugin;

    private PluginWorker(BotLink bot) {
        this.bot = bot;
        this.timers = new BotTimers(bot);
        this.http = new BotHttp(bot);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var pipe = Pipe.toBot(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
        System.setOut(System.err);
        var bot = new BotLink(pipe);
        BotLog.writeTo(bot);
        try {
            new PluginWorker(bot).run();
        } catch (VirtualMachineError e) {
            Runtime.getRuntime().halt(BEYOND_LIMITS);
        }
    }

    private void run() throws IOException, InterruptedException {
        while (true) {
            var request = bot.awaitRequest();
            clock.set(request.now());
            bot.end(endOf(request));
        }
    }

    private FromWorker.End endOf(ToWorker.Request request) {
        try {
            return switch (request) {
                case ToWorker.Load load -> load(load);
                case ToWorker.Start _ -> done(plugin::start);
                case ToWorker.Handle handle -> done(() -> plugin.handle(handle.event()));
                case ToWorker.Tick tick -> done(() -> timers.tick(tick.timer()));
                case ToWorker.ServerAnswered told -> done(() -> http.answered(told.number(), told.answer()));
                case ToWorker.Stop _ -> done(plugin::stop);
            };
        } catch (PluginFault first) {
            var others = Stream.of(first.getSuppressed()).map(PluginFault.class::cast);
            var faults = Stream.concat(Stream.of(first), others).map(Fault::of).toList();
            if (faults.stream().anyMatch(fault -> fault.limit().equals(Limit.MACHINE.name()))) {
                Runtime.getRuntime().halt(BEYOND_LIMITS);
            }
            return new FromWorker.Faulted(faults);
        }
    }

    private FromWorker.Loaded load(ToWorker.Load load) {
        Thread.currentThread().setName("plugin-" + load.plugin().name());
        plugin =
                PluginInstance.load(load.plugin(), load.config(), load.prefix(), BotPorts.of(bot, http, clock), timers);
        var wanted = SealedTypes.of(CallEvent.class).stream()
                .filter(plugin::wantsType)
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
        return new FromWorker.Loaded(wanted, plugin.unknownSettings());
    }

    private static FromWorker.Done done(Runnable work) {
        work.run();
        return new FromWorker.Done();
    }
}
