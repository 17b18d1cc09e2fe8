package dev.compere.dispatch;

/// What the operator allows plugins. Called from any thread, also for plugins that are gone: must not block.
@FunctionalInterface
public interface Grants {

    /// [Allowance#NONE] for a plugin that was never loaded.
    Allowance of(String plugin);
}
