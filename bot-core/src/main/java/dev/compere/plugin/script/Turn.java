package dev.compere.plugin.script;

import dev.compere.action.ActionRequest;
import dev.compere.event.CallKey;
import dev.compere.plugin.sandbox.Limits;
import groovy.lang.Closure;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One run of a handler, timer or hook: what it asks for is collected here and takes effect only if it ends
/// well.
final class Turn {

    private static final int MOST_ACTIONS = 100;

    private final String occasion;
    private final CallKey call;
    private final boolean timer;
    private final List<ActionRequest> actions = new ArrayList<>();
    private final Map<Long, List<Closure<?>>> awaited = new LinkedHashMap<>();
    private final List<Runnable> questions = new ArrayList<>();
    private long writtenBytes;
    private final Map<String, Optional<String>> writes = new LinkedHashMap<>();

    private Turn(String occasion, CallKey call, boolean timer) {
        this.occasion = occasion;
        this.call = call;
        this.timer = timer;
    }

    static Turn ofEvent(String occasion, CallKey call) {
        return new Turn(occasion, call, false);
    }

    static Turn ofTimer(String occasion, CallKey call) {
        return new Turn(occasion, call, true);
    }

    static Turn withoutCall(String occasion) {
        return new Turn(occasion, null, false);
    }

    String occasion() {
        return occasion;
    }

    /// What the run may use: without a call it is the top level or a hook.
    Limits limits() {
        return call == null ? Limits.LOADING : Limits.HANDLER;
    }

    boolean isTimer() {
        return timer;
    }

    Optional<CallKey> call() {
        return Optional.ofNullable(call);
    }

    CallKey requireCall(String verb) {
        return call().orElseThrow(() -> new IllegalStateException("'" + verb + "' needs a call, and there is none in "
                + occasion + ": use it in a handler of an event, a command or a timer"));
    }

    void add(ActionRequest action) {
        if (actions.size() == MOST_ACTIONS) {
            throw new IllegalStateException("a handler may ask for " + MOST_ACTIONS + " actions at the most");
        }
        actions.add(action);
    }

    /// A turn that goes on where this one ended, later.
    Turn following(String later) {
        return new Turn(later, call, timer);
    }

    /// Something to ask another server when the turn has ended well.
    void ask(Runnable question) {
        questions.add(question);
    }

    List<Runnable> questions() {
        return questions;
    }

    void await(long actionId, Closure<?> task) {
        var tasks = awaited.computeIfAbsent(actionId, _ -> new ArrayList<>());
        if (tasks.size() == MOST_ACTIONS) {
            throw new IllegalStateException("an action may be waited for " + MOST_ACTIONS + " times at the most");
        }
        tasks.add(task);
    }

    List<ActionRequest> actions() {
        return actions;
    }

    /// What is to be done when the actions have ended, by their ids.
    Map<Long, List<Closure<?>>> awaited() {
        return awaited;
    }

    /// @param capacity bytes that may be written at once
    void write(String key, Optional<String> json, long capacity) {
        var before = writes.put(key, json);
        writtenBytes += before == null ? bytes(key) : -before.map(Turn::bytes).orElse(0);
        writtenBytes += json.map(Turn::bytes).orElse(0);
        if (writtenBytes > capacity) {
            throw new IllegalStateException("the plugin may keep " + capacity + " bytes in storage, and this handler"
                    + " puts " + writtenBytes + " into it");
        }
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /// What is to be written; changed by [#write] only.
    Map<String, Optional<String>> writes() {
        return writes;
    }
}
