package dev.compere.plugin.script;

/// How far a plugin is trusted, and so where and how its code runs.
public enum Level {
    /// In the bot's process, verified and within limits: for plugins one has not read.
    SANDBOX,
    /// The same in a JVM of its own, which can be ended: for authors nobody knows.
    WORKER,
    /// Ordinary Groovy without limits: for the operator's own.
    FULL
}
