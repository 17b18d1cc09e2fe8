/// The host of the Groovy plugins: finds them, compiles them, runs them, replaces a saved one while the bot runs, and
/// stops what misbehaves.
///
/// What a plugin's script can say is [dev.compere.plugin.PluginScript]; how it comes to life is, in order,
/// [dev.compere.plugin.PluginSource] → [dev.compere.plugin.PluginCompiler] → [dev.compere.plugin.PluginInstance] →
/// [dev.compere.plugin.PluginHost]. Scripts are compiled statically. Events go in as immutable records and actions come
/// out as plain values, handed to the [dev.compere.action.ActionSink] when a handler has returned.
///
/// Threads: each plugin's code runs on its mailbox's thread only; compiling and running a script's top level happen
/// on the host's own threads, beside the version that is still at work. May know `event`, `action` and `dispatch`;
/// `groovy.*` is used nowhere else.
package dev.compere.plugin;
