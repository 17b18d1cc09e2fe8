package dev.compere.plugin.compile;

import dev.compere.plugin.script.CompiledPlugin;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What is in the folder of one plugin.
///
/// @param name the folder's name, which is the plugin's name
/// @param text what `plugin.groovy` says
/// @param classes the other Groovy files, without tests, by file name
/// @param texts the files in `texts`, by file name: `en.properties`
/// @param resources the files in `resources`, by file name
/// @param problems files that could not be taken
/// @param savedAt when the last of them was saved
public record PluginSource(
        String name,
        String text,
        Map<String, String> classes,
        Map<String, String> texts,
        Map<String, String> resources,
        List<PluginProblem> problems,
        Instant savedAt) {

    /// The one file that makes a folder a plugin.
    public static final String FILE = CompiledPlugin.FILE;

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public PluginSource {
        classes = Map.copyOf(classes);
        texts = Map.copyOf(texts);
        resources = Map.copyOf(resources);
        problems = List.copyOf(problems);
    }

    /// A plugin that is its script and nothing else.
    public PluginSource(String name, String text) {
        this(name, text, Map.of(), Map.of(), Map.of(), List.of(), Instant.EPOCH);
    }

    /// @throws IOException if there is no readable `plugin.groovy` in the folder
    public static PluginSource read(Path folder) throws IOException {
        return new SourceFolder(folder).read();
    }

    /// Whether a plugin, and so its folder, can be called so: lower-case letters, digits and single hyphens.
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /// The file that the compiler calls so, relative to the plugins directory.
    String fileOf(String unit) {
        return classes.containsKey(unit) ? name + "/" + unit : PluginProblem.fileOf(name);
    }

    /// The class that tests a plugin: `LiveHostTest` for `live-host`.
    public static String testClass(String plugin) {
        var name = new StringBuilder();
        for (var word : plugin.split("-")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.append("Test").toString();
    }

    boolean hasValidName() {
        return isName(name);
    }

    /// Different for every plugin, so that a stack trace and a class loader's log tell them apart.
    String className() {
        return "Plugin_" + name.replace('-', '_');
    }
}
