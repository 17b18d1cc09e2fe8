package dev.compere.plugin;

/// A plugin as the dashboard shows it.
///
/// @param faults how often its code threw since the bot started
/// @param dropped events that did not fit into its mailbox since its last start
public record PluginStatus(String name, PluginState state, long faults, long dropped) {}
