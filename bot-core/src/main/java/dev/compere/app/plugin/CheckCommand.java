package dev.compere.app.plugin;

import dev.compere.app.ExitCode;
import dev.compere.plugin.PluginsConfig;
import dev.compere.plugin.compile.PluginCompiler;
import dev.compere.plugin.compile.PluginProblem;
import dev.compere.plugin.script.Level;
import dev.compere.plugin.script.PluginConfig;
import dev.compere.plugin.testkit.TrialLoad;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says what is wrong with plugins, and what they ask for.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Say what keeps plugins from being loaded: file, line, column, and what to write instead.",
            "And what they ask to be allowed; with --config also what of it is not granted. Exits 78 if one cannot be"
                    + " loaded."
        })
final class CheckCommand implements Callable<Integer> {

    @ArgGroup(multiplicity = "1")
    private Choice choice;

    @Mixin
    private PluginsOption plugins;

    @Mixin
    private PluginsConfigOption config;

    @Option(
            names = "--permissive",
            description = "list all that the sandbox would refuse, but do not take it for a mistake")
    private boolean permissive;

    /// Which plugins.
    private static final class Choice {

        @Parameters(arity = "1..*", paramLabel = "NAME", description = "the plugins to check")
        private List<String> names;

        @Option(names = "--all", description = "check all there are")
        private boolean all;
    }

    @Override
    public Integer call() {
        var configured = config.read();
        var examination = new Examination(new PluginCompiler(), configured);
        boolean good = true;
        for (var folder : folders()) {
            var findings = examination.of(folder, permissive).orElse(() -> load(folder, configured));
            findings.lines(plugins.directory()).forEach(System.out::println);
            good &= findings.problems().isEmpty();
        }
        return (good ? ExitCode.OK : ExitCode.CONFIG).code();
    }

    /// Only in the sandbox: a plugin that is to run without one is not run to be checked.
    private static List<PluginProblem> load(Path folder, Optional<PluginsConfig> configured) {
        var config =
                configured.map(all -> all.of(folder.getFileName().toString())).orElse(PluginConfig.DEFAULT);
        return config.level() == Level.FULL ? List.of() : TrialLoad.problems(folder, config);
    }

    private List<Path> folders() {
        return choice.all
                ? plugins.all()
                : choice.names.stream().map(plugins::existing).toList();
    }
}
