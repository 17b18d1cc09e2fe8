/// What a plugin's script can say, and what runs one version of it.
///
/// The words are [dev.compere.plugin.script.PluginScript] and the verbs it stands on; behind them is one
/// [dev.compere.plugin.script.PluginInstance], which runs handlers one at a time, each in a
/// [dev.compere.plugin.script.Turn]: what a turn asks for is collected and handed over when it has ended well. Events
/// come in as immutable records, actions go out as plain values through [dev.compere.plugin.script.PluginPorts]; no
/// other object of the host can be reached from here, so a version runs in the bot or in a JVM of its own alike.
///
/// Threads: one at a time, the plugin's own.
package dev.compere.plugin.script;
