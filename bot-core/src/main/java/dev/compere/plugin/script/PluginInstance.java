package dev.compere.plugin.script;

import dev.compere.action.Permission;
import dev.compere.action.RefusalReason;
import dev.compere.action.SendMessage;
import dev.compere.event.ActionCompleted;
import dev.compere.event.CallEvent;
import dev.compere.event.CallKey;
import dev.compere.event.MessageEvent;
import dev.compere.event.Participant;
import dev.compere.event.Sender;
import dev.compere.plugin.sandbox.AllowList;
import dev.compere.plugin.sandbox.ListedClasses;
import dev.compere.plugin.sandbox.PluginClassLoader;
import dev.compere.plugin.sandbox.SandboxClassLoader;
import groovy.lang.Closure;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A version of a plugin that runs in this process. [#load] may be called on any thread.
public final class PluginInstance implements PluginVersion {

    private final String name;
    private final PluginHeader header;
    private final PluginConfig config;
    private final PluginPorts ports;
    private final PluginClassLoader loader;
    private final Turns turns;
    private final Turn topLevel = Turn.withoutCall("the top level");
    private final Declarations declarations = new Declarations();
    private final Commands commands;
    private final ScriptTimers timers;
    private final Settings settings;
    private final Storage storage;
    private final CallLeaderboard leaderboard;
    private final Http http;
    private final ScriptFiles files;
    private final PluginLog log;
    private final Chance chance = new Chance(new SecureRandom());

    private PluginInstance(
            CompiledPlugin compiled, PluginConfig config, String prefix, PluginPorts ports, PluginTimers timers) {
        this.name = compiled.name();
        this.header = compiled.header();
        this.ports = ports;
        this.loader = loader(compiled, config.level());
        this.turns = new Turns(name, config.level(), config.limits(), ports, loader);
        this.commands = new Commands(prefix, config.roles(), this::starsOf);
        this.config = config;
        var running = new RunningTimers(timers, ports.clock());
        this.timers = new ScriptTimers(turns, ports.calls(), running, config.zone());
        this.http = new Http(header, ports.http(), turns, running);
        this.settings = new Settings(name, config.settings());
        this.storage = new Storage(
                name,
                new UncountedStorage(ports.storage()),
                config.limits().storageBytes(),
                () -> turns.current("storage"));
        this.leaderboard = new CallLeaderboard(
                ports.leaderboard(), () -> turns.current("leaderboard").requireCall("leaderboard"));
        this.files = new ScriptFiles(compiled.files(), config.language());
        this.log = new PluginLog(name, ports.clock());
    }

    /// Defines the classes and runs the script's top level.
    public static PluginInstance load(
            CompiledPlugin compiled, PluginConfig config, String prefix, PluginPorts ports, PluginTimers timers) {
        var plugin = new PluginInstance(compiled, config, prefix, ports, timers);
        try {
            plugin.turns.run(plugin.topLevel, () -> plugin.runScript(compiled.scriptClass()));
        } catch (PluginFault | VirtualMachineError e) {
            plugin.close();
            throw e;
        }
        plugin.declarations.complete();
        return plugin;
    }

    private static PluginClassLoader loader(CompiledPlugin compiled, Level level) {
        var parent = PluginInstance.class.getClassLoader();
        if (level == Level.FULL) {
            return new PluginClassLoader(compiled.name(), compiled.classes(), parent);
        }
        ListedClasses.initialise();
        return new SandboxClassLoader(compiled.name(), compiled.classes(), AllowList.shipped(), parent);
    }

    private void runScript(String scriptClass) throws ReflectiveOperationException {
        for (var own : loader.ownClasses()) {
            Class.forName(own, true, loader); // else whoever looks at a static field first runs the plugin's code
        }
        var script = loader.loadClass(scriptClass).getDeclaredConstructor();
        turns.held((PluginScript) ScopedValue.where(ScriptBase.LOADING, this).call(script::newInstance))
                .run();
    }

    @Override
    public void start() {
        turns.commit(topLevel);
        declarations.onLoad().ifPresent(hook -> turns.run(Turn.withoutCall("onLoad"), hook, null));
        timers.start();
    }

    @Override
    public void stop() {
        timers.stop();
        declarations.onUnload().ifPresent(hook -> turns.run(Turn.withoutCall("onUnload"), hook, null));
    }

    @Override
    public void close() {
        timers.stop();
        turns.awaited().clear();
        loader.close();
    }

    @Override
    public boolean wants(CallEvent event) {
        return wantsType(event.getClass())
                || event instanceof ActionCompleted result && turns.awaited().contains(result.actionId());
    }

    /// Whether it wants all events of a type: for who has to know beforehand.
    public boolean wantsType(Class<? extends CallEvent> type) {
        boolean isOfInterest = declarations.wants(type) || commands.areDeclared() && CommandComment.canBe(type);
        return isOfInterest && config.allowsToHear(header, type);
    }

    @Override
    public void handle(CallEvent event) {
        if (event instanceof ActionCompleted result && !result.origin().equals(name)) {
            return;
        }
        var attempts = new Attempts(turns);
        if (event instanceof ActionCompleted result) {
            for (var task : turns.awaited().take(result.actionId())) {
                attempts.run(Turn.ofEvent("the result of " + result.action(), event.call()), task, result);
            }
        }
        if (event instanceof MessageEvent message) {
            obey(commands.heard(message, now()), event.call(), attempts);
        }
        for (var handler : declarations.handlersOf(event)) {
            attempts.run(Turn.ofEvent(event.getClass().getSimpleName(), event.call()), handler, event);
        }
        attempts.throwFirst();
    }

    private void obey(Commands.Order order, CallKey call, Attempts attempts) {
        switch (order) {
            case Commands.Order.Nothing() -> {}
            case Commands.Order.Obey(Command command, Closure<?> handler) ->
                attempts.run(Turn.ofEvent(command.occasion(), call), handler, command);
            case Commands.Order.Explain(String occasion, Sender whom, String usage)
            when config.allows(header, Permission.MESSAGES_SEND) -> {
                var turn = Turn.ofEvent(occasion, call);
                turns.run(turn, () -> turns.ask(occasion, new SendMessage(MessageVerbs.addressed(whom, usage))));
                turns.commit(turn);
            }
            case Commands.Order.Explain _ -> {}
        }
    }

    private long starsOf(MessageEvent event) {
        return ports.leaderboard().starsOf(event.call(), event.sender().id());
    }

    @Override
    public PluginHeader header() {
        return header;
    }

    @Override
    public List<String> unknownSettings() {
        return settings.unknown();
    }

    @Override
    public Optional<ClassLoader> classes() {
        return Optional.of(loader);
    }

    Turns turns() {
        return turns;
    }

    Declarations declarations() {
        return declarations;
    }

    Commands commands() {
        return commands;
    }

    ScriptTimers timers() {
        return timers;
    }

    Settings settings() {
        return settings;
    }

    Storage storage() {
        return storage;
    }

    CallLeaderboard leaderboard() {
        return leaderboard;
    }

    Http http() {
        return http;
    }

    ScriptFiles files() {
        return files;
    }

    Instant now() {
        return ports.clock().instant();
    }

    Chance chance() {
        return chance;
    }

    PluginLog log() {
        return log;
    }

    List<Participant> participants(CallKey call) {
        return List.copyOf(ports.participants().of(call));
    }

    List<Sender> speaking(CallKey call) {
        if (!config.allows(header, Permission.MEDIA_LISTEN)) {
            throw new IllegalStateException(new RefusalReason.NotGranted(Permission.MEDIA_LISTEN).sentence());
        }
        return List.copyOf(ports.speakers().of(call));
    }
}
