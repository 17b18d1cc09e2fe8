package dev.compere.app.plugin;

import dev.compere.app.ExitCode;
import dev.compere.plugin.testkit.TypedRehearsal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Rehearses a plugin in the terminal.
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {
            "Rehearse a plugin in the terminal: type as any viewer, pay, react, and see what it does.",
            "Saving a file of the plugin loads it again. Needs neither Telegram nor an account.",
            "Type for example:  Ann: hello   |   Ann pays 50: great show   |   wait 10m   |   quit"
        })
final class RunCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "the plugin")
    private String name;

    @Mixin
    private PluginsOption plugins;

    @Mixin
    private PluginsConfigOption config;

    @Option(names = "--video-chat", description = "rehearse in a video chat instead of a live story")
    private boolean videoChat;

    @Override
    public Integer call() throws InterruptedException {
        var folder = plugins.existing(name);
        try (var rehearsal = new TypedRehearsal(folder, config.of(name), videoChat)) {
            new Terminal(folder, rehearsal, System.in, System.out).play();
        }
        return ExitCode.OK.code();
    }
}
