package dev.compere.plugin;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// Watches that unloaded versions of plugins really leave the memory.
///
/// Some time after a plugin was unloaded one garbage collection is asked for; a version that survives it is reported
/// once. Safe from any thread.
final class UnloadedVersions {

    private static final Duration GRACE = Duration.ofMinutes(1);

    private record Version(String plugin, WeakReference<ClassLoader> classes, Instant unloadedAt) {
        boolean isGone() {
            return classes.refersTo(null);
        }
    }

    private final InstantSource clock;
    private final PluginReports reports;
    private final List<Version> versions = new ArrayList<>();

    UnloadedVersions(InstantSource clock, PluginReports reports) {
        this.clock = clock;
        this.reports = reports;
    }

    synchronized void add(String plugin, ClassLoader classes) {
        versions.add(new Version(plugin, new WeakReference<>(classes), clock.instant()));
    }

    void check() {
        leaks().forEach(reports::leak);
    }

    /// How many are still in memory, as far as the garbage collector has looked.
    synchronized int inMemory() {
        versions.removeIf(Version::isGone);
        return versions.size();
    }

    private synchronized List<String> leaks() {
        versions.removeIf(Version::isGone);
        var ripe = clock.instant().minus(GRACE);
        if (versions.stream().noneMatch(version -> version.unloadedAt().isBefore(ripe))) {
            return List.of();
        }
        System.gc();
        var leaked = versions.stream()
                .filter(version -> version.unloadedAt().isBefore(ripe) && !version.isGone())
                .toList();
        versions.removeAll(leaked);
        return leaked.stream().map(Version::plugin).toList();
    }
}
