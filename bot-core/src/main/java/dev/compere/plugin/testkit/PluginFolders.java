package dev.compere.plugin.testkit;

import dev.compere.plugin.compile.PluginSource;
import java.nio.file.Files;
import java.nio.file.Path;

/// Finds a plugin's folder from wherever a test is started: the project, one of its modules, or the folder itself.
final class PluginFolders {

    private PluginFolders() {}

    static Path find(String plugin) {
        var start = Path.of("").toAbsolutePath();
        for (var folder = start; folder != null; folder = folder.getParent()) {
            for (var candidate : new Path[] {folder.resolve("plugins").resolve(plugin), folder.resolve(plugin)}) {
                if (Files.isRegularFile(candidate.resolve(PluginSource.FILE))) {
                    return candidate;
                }
            }
        }
        throw new IllegalArgumentException(
                "there is no plugins/" + plugin + "/" + PluginSource.FILE + " in " + start + " or above it");
    }
}
