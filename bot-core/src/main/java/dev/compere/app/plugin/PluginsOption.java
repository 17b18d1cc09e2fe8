package dev.compere.app.plugin;

import dev.compere.plugin.compile.PluginSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The `--directory` of every command about plugins.
final class PluginsOption {

    @Option(
            names = {"-d", "--directory"},
            paramLabel = "FOLDER",
            defaultValue = "plugins",
            description = "where the plugins are (default: ${DEFAULT-VALUE})")
    private Path directory;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    Path directory() {
        return directory;
    }

    /// Where a plugin is, or would be.
    Path folder(String plugin) {
        return directory.resolve(plugin);
    }

    /// Where a plugin is.
    ///
    /// @throws ParameterException if there is none
    Path existing(String plugin) {
        var folder = folder(plugin);
        if (!Files.isRegularFile(folder.resolve(PluginSource.FILE))) {
            throw wrong("there is no " + folder.resolve(PluginSource.FILE) + "; name a folder in " + directory
                    + ", or another place with --directory");
        }
        return folder;
    }

    /// All plugins there are, by name.
    List<Path> all() {
        try (var folders = Files.list(directory)) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve(PluginSource.FILE)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the plugins in " + directory + " cannot be read; name another place with --directory", e);
        }
    }

    ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
