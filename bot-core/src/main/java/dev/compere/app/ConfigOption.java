package dev.compere.app;

import dev.compere.config.BotConfig;
import dev.compere.config.ConfigFile;
import dev.compere.config.LoadedConfig;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/// The `--config` of every command that needs a configuration.
final class ConfigOption {

    @Option(
            names = {"-c", "--config"},
            paramLabel = "FILE",
            defaultValue = "config/bot.yaml",
            description = "the configuration (default: ${DEFAULT-VALUE})")
    private Path file;

    Path file() {
        return file;
    }

    LoadedConfig read() {
        return ConfigFile.load(file, System.getenv());
    }

    /// @throws ConfigInvalid with every mistake of the file
    BotConfig load() {
        var loaded = read();
        loaded.warnings().forEach(warning -> System.err.println("warning: " + warning));
        return switch (loaded) {
            case LoadedConfig.Valid valid -> checked(valid.config());
            case LoadedConfig.Invalid invalid -> throw new ConfigInvalid(invalid.errors());
        };
    }

    private BotConfig checked(BotConfig config) {
        var problems = CronLines.problems(file, config);
        if (!problems.isEmpty()) {
            throw new ConfigInvalid(problems);
        }
        return config;
    }
}
