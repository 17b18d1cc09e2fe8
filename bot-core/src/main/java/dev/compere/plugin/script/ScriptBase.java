package dev.compere.plugin.script;

import dev.compere.action.CallAction;
import groovy.lang.Script;
import java.util.Map;

/// What all verbs of a script stand on. The chain of classes up to [PluginScript] has a class for each theme:
/// [MessageVerbs], [ParticipantVerbs], [CallVerbs], [ChatVerbs], [MediaVerbs], [TextVerbs].
///
/// Nothing that a handler asks for happens at once: the actions are collected and handed over when the
/// handler has returned, and none of them if it threw. Each verb returns an [Asked], which can wait for the
/// result and has the number under which it comes back as [dev.compere.event.ActionCompleted].
public abstract class ScriptBase extends Script {

    /// The version that is being loaded: known before the script's fields are set, because they may read
    /// settings.
    static final ScopedValue<PluginInstance> LOADING = ScopedValue.newInstance();

    private final PluginInstance plugin = LOADING.get();

    final PluginInstance plugin() {
        return plugin;
    }

    /// @param verb what the script used, for the message when it is used without a call
    final Asked ask(String verb, CallAction action) {
        return plugin.turns().ask(verb, action);
    }

    static boolean isSet(Map<String, ?> options, String name) {
        return Boolean.TRUE.equals(options.get(name));
    }

    static String word(Map<String, ?> options, String name, String fallback) {
        var value = options.get(name);
        return value == null ? fallback : Given.text(value);
    }

    static long number(Map<String, ?> options, String name) {
        return options.get(name) instanceof Number number ? number.longValue() : 0;
    }
}
