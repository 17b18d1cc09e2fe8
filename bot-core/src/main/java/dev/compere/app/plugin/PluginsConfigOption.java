package dev.compere.app.plugin;

import dev.compere.app.Adapters;
import dev.compere.config.ConfigFile;
import dev.compere.config.LoadedConfig;
import dev.compere.plugin.PluginsConfig;
import dev.compere.plugin.script.PluginConfig;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The `--config` of commands that can do without: what an operator sets for plugins and grants them.
final class PluginsConfigOption {

    @Option(
            names = {"-c", "--config"},
            paramLabel = "FILE",
            description = "a bot.yaml, for what it sets for and grants to plugins (default: none)")
    private Path file;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /// What the file says about plugins; nothing if none was named.
    ///
    /// @throws ParameterException if it has a mistake
    Optional<PluginsConfig> read() {
        if (file == null) {
            return Optional.empty();
        }
        return switch (ConfigFile.load(file, System.getenv())) {
            case LoadedConfig.Valid valid -> Optional.of(Adapters.pluginsConfig(valid.config()));
            case LoadedConfig.Invalid invalid ->
                throw new ParameterException(
                        command.commandLine(), invalid.errors().getFirst().toString());
        };
    }

    /// What the file says about one plugin; the defaults if it says nothing.
    PluginConfig of(String plugin) {
        return read().map(all -> all.of(plugin)).orElse(PluginConfig.DEFAULT);
    }
}
