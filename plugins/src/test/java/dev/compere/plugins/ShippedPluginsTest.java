package ............plugins.src.test.java.dev.compere.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import groovy.lang.GroovyClassLoader;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Runs `plugins/<name>/<Name>Test.groovy` of every plugin. Groovy has no Maven plugin that works with this build's
/// JDK, so the tests are compiled here.
final class ShippedPluginsTest {

    private static final Path PLUGINS =
            Files.isRegularFile(Path.of("plugins/pom.xml")) ? Path.of("plugins") : Path.of("");

    @TestFactory
    Stream<DynamicContainer> everyPluginPassesItsTests() throws IOException {
        var folders = pluginFolders();
        assertFalse(folders.isEmpty(), "no plugin was found in " + PLUGINS.toAbsolutePath());
        return folders.stream()
                .map(folder ->
                        DynamicContainer.dynamicContainer(folder.getFileName().toString(), testsOf(folder)));
    }

    @Test
    void everyPluginExplainsItself() throws IOException {
        for (var folder : pluginFolders()) {
            var readme = folder.resolve("README.md");
            assertTrue(Files.isRegularFile(readme), readme + " is missing");
            assertEquals("# " + folder.getFileName(), Files.readAllLines(readme).getFirst());
        }
    }

    private static List<DynamicTest> testsOf(Path folder) {
        var file = folder.resolve(testName(folder) + ".groovy");
        assertTrue(Files.isRegularFile(file), file + " is missing");
        Class<?> type = compile(file);
        var tests = Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(method -> DynamicTest.dynamicTest(method.getName(), () -> run(type, method)))
                .toList();
        assertFalse(tests.isEmpty(), file + " has no test");
        return tests;
    }

    private static void run(Class<?> type, Method method) throws Throwable {
        try {
            method.invoke(type.getDeclaredConstructor().newInstance());
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /// `live-host` is tested by `LiveHostTest`.
    private static String testName(Path folder) {
        var name = new StringBuilder();
        for (var word : folder.getFileName().toString().split("-")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.append("Test").toString();
    }

    private static Class<?> compile(Path file) {
        try (var loader = new GroovyClassLoader(ShippedPluginsTest.class.getClassLoader())) {
            return loader.parseClass(file.toFile());
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
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
