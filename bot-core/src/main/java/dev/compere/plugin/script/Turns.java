package dev.compere.plugin.script;

import dev.compere.action.ActionRequest;
import dev.compere.action.CallAction;
import dev.compere.plugin.sandbox.Budget;
import dev.compere.plugin.sandbox.Limit;
import dev.compere.plugin.sandbox.PluginClassLoader;
import groovy.lang.Closure;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs a plugin's code, one [Turn] at a time, and carries through what a turn that ended well had asked for.
final class Turns {

    private static final Logger log = LoggerFactory.getLogger(Turns.class);

    private final String plugin;
    private final Level level;
    private final PluginPorts ports;
    private final PluginClassLoader loader;
    private final AwaitedResults awaited;
    private final Optional<HeldMemory> held;
    private Turn current;

    Turns(String plugin, Level level, PluginLimits limits, PluginPorts ports, PluginClassLoader loader) {
        this.plugin = plugin;
        this.level = level;
        this.ports = ports;
        this.loader = loader;
        this.awaited = new AwaitedResults(plugin);
        this.held =
                level == Level.SANDBOX ? Optional.of(new HeldMemory(loader, limits.memoryBytes())) : Optional.empty();
    }

    /// @param verb what the script used, for the message when it is used outside a handler
    Turn current(String verb) {
        if (current == null) {
            throw new IllegalStateException("'" + verb + "' was used outside a handler");
        }
        return current;
    }

    /// What is to be done when actions have ended.
    AwaitedResults awaited() {
        return awaited;
    }

    /// Counts what the plugin reaches from here as held by it.
    <T> T held(T root) {
        held.ifPresent(memory -> memory.add(root));
        return root;
    }

    Asked ask(String verb, CallAction action) {
        var turn = current(verb);
        var call = turn.requireCall(verb);
        long id = ports.actionIds().getAsLong();
        turn.add(new ActionRequest(id, plugin, call, action));
        return new Asked(id, this, turn);
    }

    void run(Turn turn, Closure<?> closure, Object argument) {
        run(turn, () -> {
            if (argument == null || closure.getMaximumNumberOfParameters() == 0) {
                closure.call();
            } else {
                closure.call(argument);
            }
        });
        try {
            commit(turn);
        } catch (RuntimeException e) {
            throw fault(turn, e);
        }
        if (held.filter(HeldMemory::isFoundExceeded).isPresent()) {
            throw PluginFault.told(
                    plugin, turn.occasion(), 0, Limit.RETENTION.sentence(), Optional.of(Limit.RETENTION));
        }
    }

    /// Runs the code without carrying through what it asked for: that is left to [#commit].
    void run(Turn turn, Budget.Code code) {
        current = turn;
        try {
            if (level == Level.FULL) {
                code.run();
            } else {
                Budget.run(turn.limits(), code);
            }
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            throw fault(turn, e);
        } finally {
            current = null;
        }
    }

    void commit(Turn turn) {
        if (!turn.writes().isEmpty()) {
            ports.storage().write(plugin, Map.copyOf(turn.writes()));
            turn.writes().clear();
        }
        turn.awaited().forEach(awaited::add);
        turn.actions().forEach(ports.actions()::submit);
        turn.questions().forEach(Runnable::run);
    }

    private PluginFault fault(Turn turn, Throwable thrown) {
        var fault = PluginFault.of(plugin, turn.occasion(), thrown, loader);
        if (thrown.getClass().getClassLoader() != loader) {
            log.debug("{}", fault.getMessage(), thrown);
        }
        return fault;
    }
}
