package dev.compere.app.plugin;

import dev.compere.app.ExitCode;
import dev.compere.plugin.PluginSwitch;
import dev.compere.plugin.compile.PluginOutline;
import dev.compere.plugin.script.PluginConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Lists the plugins there are.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description =
                "List the plugins: name, version, whether they are on, with --config their level, and what they ask"
                        + " for.")
final class ListCommand implements Callable<Integer> {

    @Mixin
    private PluginsOption plugins;

    @Mixin
    private PluginsConfigOption config;

    @Override
    public Integer call() {
        var configured = config.read();
        for (var folder : plugins.all()) {
            var name = folder.getFileName().toString();
            System.out.println(line(name, folder, configured.map(all -> all.of(name))));
        }
        return ExitCode.OK.code();
    }

    private static String line(String name, Path folder, Optional<PluginConfig> config) {
        Optional<PluginOutline> outline;
        try {
            outline = PluginOutline.read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
        boolean on =
                PluginSwitch.isOn(folder) && config.map(PluginConfig::enabled).orElse(true);
        return "%-20s %-8s %-4s%s%s"
                .formatted(
                        name,
                        outline.map(read -> read.header().version()).orElse("?"),
                        on ? "on" : "off",
                        config.map(each -> " %-8s".formatted(each.level().name().toLowerCase(Locale.ROOT)))
                                .orElse(""),
                        outline.map(read -> " " + Examination.wishes(read.header()))
                                .orElse(" cannot be understood; see: compere plugin check " + name));
    }
}
