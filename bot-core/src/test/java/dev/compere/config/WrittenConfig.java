package dev.compere.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Configuration files whose first line is all that every bot needs.
record WrittenConfig(Path folder) {

    private static final String REQUIRED = "telegram: { api_id: 1, api_hash: env:HASH }\n";

    BotConfig valid(String text) {
        return switch (load(text)) {
            case LoadedConfig.Valid valid -> valid.config();
            case LoadedConfig.Invalid invalid -> throw new AssertionError(invalid.errors());
        };
    }

    List<String> errors(String text) {
        return switch (load(text)) {
            case LoadedConfig.Valid valid -> throw new AssertionError("no error in " + valid.config());
            case LoadedConfig.Invalid invalid ->
                invalid.errors().stream()
                        .map(problem -> problem.toString().replace(folder + "/", ""))
                        .toList();
        };
    }

    private LoadedConfig load(String text) {
        try {
            var file = Files.writeString(folder.resolve("bot.yaml"), REQUIRED + text);
            return ConfigFile.load(file, Map.of("HASH", "f00d"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
