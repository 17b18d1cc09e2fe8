package dev.compere.plugin;

import dev.compere.plugin.compile.PluginSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Notices what is saved in the plugins directory, by looking: the system's file events do not cross the mounts of
/// containers.
///
/// The files are read each time; they are few and small, and a file's time alone may be too coarse to tell two
/// saves apart. Used by one thread.
final class PluginDirectory {

    /// What happened to a plugin's folder.
    sealed interface Change {
        record Saved(PluginSource source) implements Change {}

        record Removed(String plugin) implements Change {}
    }

    private final Path directory;
    private Map<String, PluginSource> previous = Map.of();
    private final Map<String, PluginSource> known = new HashMap<>();

    PluginDirectory(Path directory) {
        this.directory = directory;
    }

    /// Everything there is, at the start.
    List<Change> first() {
        previous = read();
        return changes(previous);
    }

    /// What changed since the last look. A change is told when two looks in a row saw the same, so that a file is
    /// not taken half written.
    List<Change> look() {
        var current = read();
        var settled = current.equals(previous);
        previous = current;
        return settled ? changes(current) : List.of();
    }

    private List<Change> changes(Map<String, PluginSource> current) {
        var changes = new ArrayList<Change>();
        current.forEach((plugin, source) -> {
            if (!source.equals(known.put(plugin, source))) {
                changes.add(new Change.Saved(source));
            }
        });
        for (var plugin : List.copyOf(known.keySet())) {
            if (!current.containsKey(plugin)) {
                known.remove(plugin);
                changes.add(new Change.Removed(plugin));
            }
        }
        return changes;
    }

    private Map<String, PluginSource> read() {
        var sources = new TreeMap<String, PluginSource>();
        try (var folders = Files.newDirectoryStream(directory, PluginDirectory::isPlugin)) {
            for (var folder : folders) {
                var source = PluginSource.read(folder);
                sources.put(source.name(), source);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the plugins directory " + directory + " cannot be read (" + e
                            + "); create it, or name another with plugins.directory",
                    e);
        }
        return sources;
    }

    /// Whether there is such a plugin, also one that is switched off.
    boolean holds(String plugin) {
        return Files.isRegularFile(directory.resolve(plugin).resolve(PluginSource.FILE));
    }

    private static boolean isPlugin(Path folder) {
        return Files.isRegularFile(folder.resolve(PluginSource.FILE)) && PluginSwitch.isOn(folder);
    }
}
