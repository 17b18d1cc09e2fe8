package dev.compere.plugin.script;

import dev.compere.event.CallEvent;
import groovy.lang.Closure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a script's top level declared: handlers and hooks. Complete, and from then on unchanged, when the
/// top level has run.
final class Declarations {

    private record Handler(Class<? extends CallEvent> type, Closure<?> closure) {}

    private final List<Handler> handlers = new ArrayList<>();
    private Closure<?> onLoad;
    private Closure<?> onUnload;
    private boolean hasHeader;
    private boolean complete;

    void header() {
        requireTopLevel("plugin");
        if (hasHeader) {
            throw new IllegalStateException("the header ('plugin …') stands there once");
        }
        hasHeader = true;
    }

    void handle(Class<? extends CallEvent> type, Closure<?> handler) {
        requireTopLevel("on");
        handlers.add(new Handler(type, handler));
    }

    void onLoad(Closure<?> hook) {
        requireTopLevel("onLoad");
        onLoad = hook;
    }

    void onUnload(Closure<?> hook) {
        requireTopLevel("onUnload");
        onUnload = hook;
    }

    void complete() {
        complete = true;
    }

    boolean isComplete() {
        return complete;
    }

    boolean wants(Class<? extends CallEvent> type) {
        for (var handler : handlers) {
            if (handler.type().isAssignableFrom(type)) {
                return true;
            }
        }
        return false;
    }

    List<Closure<?>> handlersOf(CallEvent event) {
        var matching = new ArrayList<Closure<?>>(2);
        for (var handler : handlers) {
            if (handler.type().isInstance(event)) {
                matching.add(handler.closure());
            }
        }
        return matching;
    }

    Optional<Closure<?>> onLoad() {
        return Optional.ofNullable(onLoad);
    }

    Optional<Closure<?>> onUnload() {
        return Optional.ofNullable(onUnload);
    }

    void requireTopLevel(String verb) {
        if (complete) {
            throw new IllegalStateException(
                    "'" + verb + "' belongs at the top level of plugin.groovy, not into a handler");
        }
    }
}
