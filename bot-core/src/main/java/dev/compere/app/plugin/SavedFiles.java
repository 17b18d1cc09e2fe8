package dev.compere.app.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;

/// Notices when a file of a plugin is saved, by looking.
final class SavedFiles {

    private final Path folder;
    private Map<Path, String> known;

    SavedFiles(Path folder) {
        this.folder = folder;
        this.known = look();
    }

    /// Whether anything was saved since this was last asked.
    boolean wereSaved() {
        var now = look();
        boolean changed = !now.equals(known);
        known = now;
        return changed;
    }

    /// A file that goes away meanwhile is seen by the next look.
    private Map<Path, String> look() {
        var files = new TreeMap<Path, String>();
        try (var all = Files.walk(folder)) {
            for (var file : (Iterable<Path>) all::iterator) {
                var attributes = Files.readAttributes(file, BasicFileAttributes.class);
                if (attributes.isRegularFile()) {
                    files.put(file, attributes.lastModifiedTime() + " " + attributes.size());
                }
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            return known == null ? Map.of() : known;
        }
        return files;
    }
}
