package dev.compere.app;

import dev.compere.config.BotConfig;
import dev.compere.config.LoadedConfig;
import dev.compere.plugin.compile.PluginCompiler;
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
        problems.forEach(System.out::println);
        if (problems.isEmpty()) {
            System.out.println("All is well.");
            return ExitCode.OK.code();
        }
        System.out.println(problems.size() == 1 ? "1 problem." : problems.size() + " problems.");
        return ExitCode.CONFIG.code();
    }

    private List<String> problemsBehind(BotConfig valid) {
        var problems = new ArrayList<String>();
        problems.addAll(CronLines.problems(config.file(), valid));
        problems.addAll(pluginProblems(valid.plugins().directory()));
        try {
            TelegramAccount.libraryVersion(valid.telegram());
        } catch (TelegramLibraryMissing e) {
            problems.add(e.getMessage());
        }
        return problems;
    }

    private static List<String> pluginProblems(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of("plugins.directory " + directory + " is not there; create it, or name another");
        }
        var compiler = new PluginCompiler();
        try (var folders = Files.list(directory)) {
            return folders.filter(folder -> Files.exists(folder.resolve("plugin.groovy")))
                    .sorted()
                    .flatMap(folder -> compiler.check(folder).problems().stream())
                    .map(problem -> directory + "/" + problem)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("plugins.directory " + directory + " cannot be read", e);
        }
    }
}
