package dev.compere.plugin.testkit;

import dev.compere.plugin.compile.PluginSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds a plugin's folder from wherever a test is started: the project, one of its modules, or the folder itself.
final class PluginFolders {

    private static final Pattern WORD = Pattern.compile("\\p{Lu}");

    /// The folder of the plugin whose tests are being run, if they are run for one plugin.
    static final ScopedValue<Path> TESTED = ScopedValue.newInstance();

    private PluginFolders() {}

    /// The folder of the plugin that a test is about, which the name of its class says: `LiveHostTest` is about
    /// `live-host`.
    static Path ofTest(Class<?> test) {
        if (TESTED.isBound()) {
            return TESTED.get();
        }
        var plugin = WORD.matcher(test.getSimpleName().replaceFirst("Test$", ""))
                .replaceAll(word -> "-" + word.group().toLowerCase(Locale.ROOT));
        return find(plugin.substring(1));
    }

    static Path find(String plugin) {
        var start = TESTED.isBound() ? TESTED.get().getParent() : Path.of("").toAbsolutePath();
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
