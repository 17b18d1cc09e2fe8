package dev.compere.config;

import java.util.List;

/// What came out of reading a configuration file.
public sealed interface LoadedConfig {

    /// What works but should be looked at, such as a secret written into the file.
    List<ConfigProblem> warnings();

    /// The bot can start with it.
    record Valid(BotConfig config, List<ConfigProblem> warnings) implements LoadedConfig {}

    /// The bot cannot start: all errors of the file, in its order.
    record Invalid(List<ConfigProblem> errors, List<ConfigProblem> warnings) implements LoadedConfig {}
}
