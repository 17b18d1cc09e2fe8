package dev.compere.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.compere.plugin.testkit.PluginTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Runs the tests of every plugin the way `compere plugin test` does.
final class ShippedPluginsTest {

    private static final Path PLUGINS =
            Files.isRegularFile(Path.of("plugins/pom.xml")) ? Path.of("plugins") : Path.of("");

    @TestFactory
    Stream<DynamicTest> everyPluginPassesItsTests() throws IOException {
        var folders = pluginFolders();
        assertFalse(folders.isEmpty(), "no plugin was found in " + PLUGINS.toAbsolutePath());
        return folders.stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> passes(folder)));
    }

    @Test
    void everyPluginExplainsItself() throws IOException {
        for (var folder : pluginFolders()) {
            var readme = folder.resolve("README.md");
            assertTrue(Files.isRegularFile(readme), readme + " is missing");
            assertEquals("# " + folder.getFileName(), Files.readAllLines(readme).getFirst());
        }
    }

    private static void passes(Path folder) throws IOException {
        var report = PluginTests.run(folder);
        var failures = report.failures().stream()
                .map(failure -> failure.test() + " " + failure.place() + "\n" + failure.text())
                .collect(Collectors.joining("\n\n"));
        assertEquals("", failures);
        assertTrue(report.passed() > 0, folder + " has no test that ran");
    }

    private static List<Path> pluginFolders() throws IOException {
        var folders = new ArrayList<Path>();
        try (var entries = Files.newDirectoryStream(PLUGINS.toAbsolutePath())) {
            for (var entry : entries) {
                if (Files.isRegularFile(entry.resolve("plugin.groovy"))) {
                    folders.add(entry);
                }
            }
        }
        folders.sort(null);
        return folders;
    }
}
