package dev.compere.plugin.script;

import java.util.function.Consumer;

/// Asks other servers for a plugin, if it may ask them.
@FunctionalInterface
public interface PluginHttp {

    /// Returns at once. The answer comes later, once, on any thread; what went wrong is an answer too.
    void ask(HttpQuestion question, Consumer<HttpAnswer> answered);
}
