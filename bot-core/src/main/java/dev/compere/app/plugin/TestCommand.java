package dev.compere.app.plugin;

import dev.compere.app.ExitCode;
import dev.compere.plugin.testkit.PluginTests;
import dev.compere.plugin.testkit.TestReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Runs the tests beside a plugin.
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = {
            "Run the tests of plugins: every *Test.groovy in their folders. Exits 78 if one fails.",
            "A test is ordinary Groovy, without the limits of a plugin: run only those you would run anyway."
        })
final class TestCommand implements Callable<Integer> {

    private static final String JUNIT = "/org/junit/platform/launcher/core/LauncherFactory.class";

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "the plugins to test")
    private List<String> names;

    @Mixin
    private PluginsOption plugins;

    @Override
    public Integer call() {
        if (TestCommand.class.getResource(JUNIT) == null) {
            System.err.println("compere: JUnit is not here: plugins are tested with scripts/compere in a checkout,"
                    + " not in the image");
            return ExitCode.UNAVAILABLE.code();
        }
        boolean good = true;
        for (var folder : names.stream().map(plugins::existing).toList()) {
            good &= test(folder);
        }
        return (good ? ExitCode.OK : ExitCode.CONFIG).code();
    }

    private static boolean test(Path folder) {
        long begun = System.nanoTime();
        TestReport report;
        try {
            report = PluginTests.run(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the tests in " + folder + " cannot be read", e);
        }
        report.failures().forEach(failure -> System.out.println(inLines(failure) + "\n"));
        System.out.println(summary(folder, report, Duration.ofNanos(System.nanoTime() - begun)));
        return report.isGood();
    }

    private static String inLines(TestReport.Failure failure) {
        var heading = failure.test() + (failure.place().isEmpty() ? "" : " (" + failure.place() + ")");
        return "FAILED " + heading.strip() + "\n    " + failure.text().replace("\n", "\n    ");
    }

    private static String summary(Path folder, TestReport report, Duration took) {
        return "%s: %d passed, %d failed in %.1f s"
                .formatted(
                        folder.getFileName(), report.passed(), report.failures().size(), took.toMillis() / 1000.0);
    }
}
