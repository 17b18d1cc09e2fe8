package dev.compere.plugin.compile;

import dev.compere.plugin.script.CompiledPlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// The text of one plugin.
///
/// @param name the folder's name, which is the plugin's name
/// @param text what `plugin.groovy` says
public record PluginSource(String name, String text) {

    /// The one file that makes a folder a plugin.
    public static final String FILE = CompiledPlugin.FILE;

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public static PluginSource read(Path folder) throws IOException {
        return new PluginSource(folder.toRealPath().getFileName().toString(), Files.readString(folder.resolve(FILE)));
    }

    /// Whether a plugin, and so its folder, can be called so: lower-case letters, digits and single hyphens.
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    boolean hasValidName() {
        return isName(name);
    }

    /// Different for every plugin, so that a stack trace and a class loader's log tell them apart.
    String className() {
        return "Plugin_" + name.replace('-', '_');
    }
}
