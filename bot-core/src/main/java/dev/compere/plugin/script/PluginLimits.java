package dev.compere.plugin.script;

/// How much one plugin may do and keep.
///
/// @param actionsPerMinute actions it may ask for, on average
/// @param starsPerDay Telegram Stars it may spend; the limit of all together holds besides
/// @param storageBytes what it may keep in storage, keys and values
/// @param memoryBytes what it may hold between events; in a worker, its JVM's heap
public record PluginLimits(int actionsPerMinute, long starsPerDay, long storageBytes, long memoryBytes) {

    private static final long MIB = 1024 * 1024;

    public static final PluginLimits DEFAULT = new PluginLimits(120, 0, 4 * MIB, 32 * MIB);
}
