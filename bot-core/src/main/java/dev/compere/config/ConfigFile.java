package dev.compere.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Reads a configuration file.
public final class ConfigFile {

    private ConfigFile() {}

    /// Reads the file and resolves its secrets. Never throws for what is in the file: that comes back as problems.
    ///
    /// @param environment where `env:NAME` is looked up, normally `System.getenv()`; no key of the file can be
    /// overridden by it
    public static LoadedConfig load(Path file, Map<String, String> environment) {
        var problems = new Problems(file);
        return parse(file, problems)
                .map(root -> read(root, new Reading(problems, new References(environment))))
                .orElseGet(() -> new LoadedConfig.Invalid(problems.errors(), problems.warnings()));
    }

    private static LoadedConfig read(YamlNode.Mapping root, Reading reading) {
        var config = BotConfig.read(new Section(reading, "", root));
        reading.reportUnknownKeys();
        var problems = reading.problems();
        return problems.anyError()
                ? new LoadedConfig.Invalid(problems.errors(), problems.warnings())
                : new LoadedConfig.Valid(config, problems.warnings());
    }

    private static Optional<YamlNode.Mapping> parse(Path file, Problems problems) {
        try {
            return YamlReader.read(Files.readString(file), problems);
        } catch (IOException e) {
            problems.error(
                    0,
                    "",
                    "cannot be read (" + e.getClass().getSimpleName() + ")",
                    "name an existing file, or start from config/bot.yaml");
            return Optional.empty();
        }
    }
}
