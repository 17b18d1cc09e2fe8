package dev.compere.app.plugin;

import dev.compere.app.ExitCode;
import dev.compere.plugin.compile.PluginSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Makes a small plugin to begin with.
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Make a plugin to begin with: a script that works, its test and a README.")
final class NewCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "lower-case letters, digits and single hyphens: live-host")
    private String name;

    @Mixin
    private PluginsOption plugins;

    @Override
    public Integer call() {
        if (!PluginSource.isName(name)) {
            throw plugins.wrong(
                    "'" + name
                            + "' is not a plugin's name: write lower-case letters, digits and single hyphens, such as live-host");
        }
        var folder = plugins.folder(name);
        if (Files.exists(folder)) {
            throw plugins.wrong(folder + " is there already: choose another name");
        }
        var test = PluginSource.testClass(name);
        write(
                folder,
                Map.of("plugin.groovy", "plugin.groovy", "README.md", "README.md", "test.groovy", test + ".groovy"));
        var elsewhere = plugins.directory().equals(Path.of("plugins")) ? "" : " --directory " + plugins.directory();
        System.out.println(folder + " is there: plugin.groovy, " + test + ".groovy and README.md. Now:");
        for (var next : new String[] {"test", "run", "check"}) {
            System.out.println("  scripts/compere plugin " + next + " " + name + elsewhere);
        }
        return ExitCode.OK.code();
    }

    private void write(Path folder, Map<String, String> files) {
        try {
            Files.createDirectories(folder);
            for (var file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getValue()), template(file.getKey()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be written", e);
        }
    }

    private String template(String file) throws IOException {
        try (var text = NewCommand.class.getResourceAsStream("scaffold/" + file + ".txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@NAME@", name)
                    .replace("@TEST@", PluginSource.testClass(name));
        }
    }
}
