package dev.compere.app.plugin;

import dev.compere.app.ExitCode;
import dev.compere.plugin.compile.PluginOutline;
import dev.compere.plugin.compile.PluginSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Describes a plugin, or what plugins can say.
@Command(
        name = "docs",
        mixinStandardHelpOptions = true,
        description = {
            "Make the reference page of a plugin from its code, in Markdown: permissions, settings, commands, events,"
                    + " timers, texts.",
            "Without a name: the words that a plugin.groovy can use, each with the permission it needs."
        })
final class DocsCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "the plugin")
    private String name;

    @Mixin
    private PluginsOption plugins;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "write the page there (default: print it)")
    private Path output;

    @Override
    public Integer call() {
        var page = name == null ? VocabularyPage.lines() : page(plugins.existing(name));
        if (output == null) {
            page.forEach(System.out::println);
        } else {
            write(page);
        }
        return ExitCode.OK.code();
    }

    private List<String> page(Path folder) {
        try {
            var outline = PluginOutline.read(folder)
                    .orElseThrow(() -> plugins.wrong(folder.resolve(PluginSource.FILE)
                            + " cannot be understood; see: compere plugin check " + name));
            return new PluginPage(outline).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
    }

    private void write(List<String> page) {
        try {
            Files.write(output, page);
        } catch (IOException e) {
            throw new UncheckedIOException(output + " cannot be written", e);
        }
    }
}
