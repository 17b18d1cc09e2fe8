package dev.compere.app.plugin;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Groups the commands about plugins.
@Command(
        name = "plugin",
        mixinStandardHelpOptions = true,
        description = "Make, check, test, rehearse, describe, install and switch plugins.",
        subcommands = {
            NewCommand.class,
            CheckCommand.class,
            TestCommand.class,
            RunCommand.class,
            DocsCommand.class,
            InstallCommand.class,
            EnableCommand.class,
            DisableCommand.class,
            ListCommand.class,
            CommandLine.HelpCommand.class
        })
public final class PluginCommand {}
