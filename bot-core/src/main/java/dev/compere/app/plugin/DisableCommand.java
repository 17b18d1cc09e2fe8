package dev.compere.app.plugin;

import dev.compere.app.ExitCode;
import dev.compere.plugin.PluginSwitch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Switches plugins off.
@Command(
        name = "disable",
        mixinStandardHelpOptions = true,
        description = "Have bots leave a plugin alone, until it is enabled. A bot that runs sees it at once.")
final class DisableCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "the plugins")
    private List<String> names;

    @Mixin
    private PluginsOption plugins;

    @Override
    public Integer call() {
        for (var folder : names.stream().map(plugins::existing).toList()) {
            try {
                PluginSwitch.turnOff(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(folder + " cannot be written: " + e.getMessage(), e);
            }
            System.out.println(folder.getFileName() + " is left alone");
        }
        return ExitCode.OK.code();
    }
}
