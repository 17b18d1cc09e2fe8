package dev.compere.app;

import dev.compere.config.BotConfig;
import dev.compere.config.LoadedConfig;
import dev.compere.plugin.compile.PluginCompiler;
import dev.compere.plugin.compile.PluginOutline;
import dev.compere.plugin.compile.PluginSource;
import dev.compere.telegram.TelegramLibraryMissing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Says all that is wrong with the configuration and the plugins, without starting anything.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Say what is wrong with the configuration and the plugins: file, line, what to write instead.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private ConfigOption config;

    @Override
    public Integer call() {
        var loaded = config.read();
        loaded.warnings().forEach(warning -> System.out.println("warning: " + warning));
        var problems = switch (loaded) {
            case LoadedConfig.Invalid invalid ->
                invalid.errors().stream().map(Object::toString).toList();
            case LoadedConfig.Valid valid -> problemsBehind(valid.config());
        };
        hints(loaded).forEach(hint -> System.out.println("hint: " + hint));
        problems.forEach(System.out::println);
        if (problems.isEmpty()) {
            System.out.println("All is well.");
            return ExitCode.OK.code();
        }
        System.out.println(problems.size() == 1 ? "1 problem." : problems.size() + " problems.");
        return ExitCode.CONFIG.code();
    }

    /// What the bot can do without.
    private static List<String> hints(LoadedConfig loaded) {
        return switch (loaded) {
            case LoadedConfig.Invalid _ -> List.of();
            case LoadedConfig.Valid valid ->
                MediaStart.lacking(valid.config().media()).stream()
                        .map(lacking -> lacking + " (media.enabled: false does without)")
                        .toList();
        };
    }

    private List<String> problemsBehind(BotConfig valid) {
        var problems = new ArrayList<String>();
        problems.addAll(CronLines.problems(config.file(), valid));
        problems.addAll(pluginProblems(valid));
        try {
            TelegramAccount.libraryVersion(valid.telegram());
        } catch (TelegramLibraryMissing e) {
            problems.add(e.getMessage());
        }
        return problems;
    }

    private static List<String> pluginProblems(BotConfig config) {
        var directory = config.plugins().directory();
        if (!Files.isDirectory(directory)) {
            return List.of("plugins.directory " + directory + " is not there; create it, or name another");
        }
        var compiler = new PluginCompiler();
        var configured = new ConfiguredPlugins(Adapters.pluginsConfig(config));
        try (var folders = Files.list(directory)) {
            var problems = new ArrayList<String>();
            for (var folder : folders.filter(CheckCommand::isPlugin).sorted().toList()) {
                compiler.check(folder).problems().forEach(problem -> problems.add(directory + "/" + problem));
                PluginOutline.read(folder).ifPresent(plugin -> {
                    problems.addAll(configured.problems(plugin));
                    configured.warnings(plugin).forEach(line -> System.out.println("warning: " + line));
                });
            }
            return problems;
        } catch (IOException e) {
            throw new UncheckedIOException("plugins.directory " + directory + " cannot be read", e);
        }
    }

    private static boolean isPlugin(Path folder) {
        return Files.exists(folder.resolve(PluginSource.FILE));
    }
}
