package dev.compere.app.plugin;

import dev.compere.app.ExitCode;
import dev.compere.plugin.compile.PluginCompiler;
import dev.compere.plugin.compile.PluginSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Scanner;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes over a plugin that somebody else wrote.
@Command(
        name = "install",
        mixinStandardHelpOptions = true,
        description = {
            "Install a plugin from a folder, a .zip file, or a git repository:",
            "https://example.org/jukebox.git#COMMIT, with the whole commit hash.",
            "It is checked, but nothing of it is run; what it asks to be allowed is shown before it is taken.",
            "Exits 78 if it was not taken."
        })
final class InstallCommand implements Callable<Integer> {

    private static final Pattern HEADER = Pattern.compile("(?m)^\\s*plugin[\\s(]+['\"]([a-z0-9-]+)['\"]");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    @Parameters(paramLabel = "SOURCE", description = "a folder, a .zip file, or URL#COMMIT with the whole commit hash")
    private String source;

    @Mixin
    private PluginsOption plugins;

    @Mixin
    private PluginsConfigOption config;

    @Option(
            names = {"-y", "--yes"},
            description = "take it without asking")
    private boolean yes;

    @Option(names = "--replace", description = "take the place of the installed one, which is kept in .replaced")
    private boolean replace;

    @Override
    public Integer call() {
        var configured = config.read();
        var workshop = plugins.directory().resolve(".installing");
        try {
            Folders.delete(workshop);
            var staged = stage(workshop);
            var findings = new Examination(new PluginCompiler(), configured).of(staged, false);
            findings.lines(workshop).forEach(System.out::println);
            if (!findings.problems().isEmpty()) {
                throw new InstallRefused("it cannot be loaded, see above");
            }
            confirm(findings.plugin());
            System.out.println(take(staged) + " is installed");
            return ExitCode.OK.code();
        } catch (InstallRefused e) {
            System.err.println("compere: " + source + " was not installed: " + e.getMessage());
            return ExitCode.CONFIG.code();
        } catch (IOException e) {
            throw new UncheckedIOException(source + " was not installed: " + e.getMessage(), e);
        } finally {
            cleanUp(workshop);
        }
    }

    /// A plugin's folder is named by its header.
    private Path stage(Path workshop) throws IOException, InstallRefused {
        var unnamed = new Staging(workshop.resolve("unnamed"));
        PluginSources.stage(source, unnamed);
        var script = unnamed.folder().resolve(PluginSource.FILE);
        if (!Files.isRegularFile(script)) {
            throw new InstallRefused("there is no " + PluginSource.FILE + " in it");
        }
        var header = HEADER.matcher(Files.readString(script));
        if (!header.find()) {
            throw new InstallRefused(
                    "its " + PluginSource.FILE + " has no header: plugin 'name', version: '1.0', api: 1");
        }
        var name = header.group(1);
        if (!PluginSource.isName(name)) {
            throw new InstallRefused("'" + name + "' is not a plugin's name");
        }
        if (Files.exists(plugins.folder(name)) && !replace) {
            throw new InstallRefused(plugins.folder(name) + " is there already; to replace it: --replace");
        }
        return Files.move(unnamed.folder(), workshop.resolve(name));
    }

    private void confirm(String plugin) throws InstallRefused {
        if (yes) {
            return;
        }
        System.out.print("Install " + plugin + " into " + plugins.directory() + "? [y/N] ");
        System.out.flush();
        var answers = new Scanner(System.in);
        if (!answers.hasNextLine()
                || !answers.nextLine().strip().toLowerCase(Locale.ROOT).startsWith("y")) {
            throw new InstallRefused("nobody said yes");
        }
    }

    private Path take(Path staged) throws IOException {
        var place = plugins.folder(staged.getFileName().toString());
        if (Files.exists(place)) {
            var kept = Files.createDirectories(plugins.directory().resolve(".replaced"))
                    .resolve(place.getFileName() + "-"
                            + STAMP.format(Clock.systemUTC().instant()));
            Files.move(place, kept);
            System.out.println("the one before is kept in " + kept);
        }
        return Files.move(staged, place, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void cleanUp(Path workshop) {
        try {
            Folders.delete(workshop);
        } catch (IOException e) {
            System.err.println("warning: " + workshop + " could not be removed: " + e.getMessage());
        }
    }
}
