package dev.compere.plugin.compile;

import dev.compere.plugin.script.PluginFault;
import java.util.Comparator;

/// Something in a plugin that keeps it from being loaded.
///
/// @param file relative to the plugins directory: `thanks/plugin.groovy`
/// @param line from 1; 0 if it concerns the file as a whole
/// @param column from 1; 0 if unknown
/// @param message what is wrong
/// @param remedy what to write instead; may be empty
public record PluginProblem(String file, int line, int column, String message, String remedy) {

    public static PluginProblem ofFile(String plugin, String message, String remedy) {
        return new PluginProblem(fileOf(plugin), 0, 0, message, remedy);
    }

    static PluginProblem at(String plugin, int line, int column, String message, String remedy) {
        return new PluginProblem(fileOf(plugin), Math.max(0, line), Math.max(0, column), message, remedy);
    }

    /// A top level or a hook that threw.
    public static PluginProblem of(PluginFault fault) {
        return new PluginProblem(fileOf(fault.plugin()), fault.line(), 0, fault.reason(), "");
    }

    public static String fileOf(String plugin) {
        return plugin + "/" + PluginSource.FILE;
    }

    /// In the order in which they are told: file by file, line by line.
    static Comparator<PluginProblem> inOrder() {
        return Comparator.comparing(PluginProblem::file).thenComparingInt(PluginProblem::line);
    }

    /// One line for people: `thanks/plugin.groovy:3: what; what to write instead`.
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + message + (remedy.isEmpty() ? "" : "; " + remedy);
    }
}
