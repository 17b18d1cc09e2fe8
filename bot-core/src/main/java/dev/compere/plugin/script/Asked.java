package dev.compere.plugin.script;

import groovy.lang.Closure;
import groovy.transform.stc.ClosureParams;
import groovy.transform.stc.SimpleType;

/// An action that a handler asked for: `say('Hello').then { result -> if (!result.done) log.warn
/// result.detail }`.
public final class Asked {

    private final long id;
    private final Turns turns;
    private final Turn turn;

    Asked(long id, Turns turns, Turn turn) {
        this.id = id;
        this.turns = turns;
        this.turn = turn;
    }

    /// The `actionId` of the event that tells how it ended.
    public long getId() {
        return id;
    }

    /// Runs something when the action has ended, well or not. It has the same call at hand, and stands for
    /// itself as a handler does. It is forgotten when the plugin is saved again.
    public Asked then(
            @ClosureParams(value = SimpleType.class, options = "dev.compere.event.ActionCompleted")
                    final Closure<?> task) {
        if (turns.current("then") != turn) {
            throw new IllegalStateException("'then' belongs right behind what it waits for, in the same handler");
        }
        turn.await(id, turns.held(task));
        return this;
    }
}
