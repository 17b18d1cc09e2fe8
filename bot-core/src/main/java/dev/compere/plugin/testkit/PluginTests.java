package dev.compere.plugin.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.compere.plugin.testkit.TestReport.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/// Runs the tests in a plugin's folder, with JUnit, in this process and on the caller's thread.
///
/// JUnit must be there, which it is in the project, but not in the image of the bot.
public final class PluginTests {

    private PluginTests() {}

    /// Compiles and runs every `*Test.groovy` in the folder.
    public static TestReport run(Path folder) throws IOException {
        var real = folder.toRealPath();
        var warming = Thread.ofPlatform().daemon().name("compile-plugin").start(() -> compile(real));
        var tests = new CompiledTests(real);
        if (!tests.problems().isEmpty()) {
            return new TestReport(0, tests.problems());
        }
        return ScopedValue.where(PluginFolders.TESTED, real).call(() -> run(tests.classes()));
    }

    /// Beside the tests: the plugin is compiled when the first of them begins.
    private static void compile(Path folder) {
        try {
            CompiledOnce.in(folder);
        } catch (RuntimeException e) {
            // Each test will meet it again, and say so.
        }
    }

    private static TestReport run(List<Class<?>> classes) {
        var listener = new Listener();
        var config = LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .addTestEngines(new JupiterTestEngine())
                .build();
        LauncherFactory.create(config).execute(request(classes), listener);
        return new TestReport(listener.passed, listener.failures);
    }

    private static LauncherDiscoveryRequest request(List<Class<?>> classes) {
        var request = LauncherDiscoveryRequestBuilder.request();
        classes.forEach(type -> request.selectors(selectClass(type)));
        return request.build();
    }

    private static final class Listener implements TestExecutionListener {

        private final List<Failure> failures = new ArrayList<>();
        private int passed;

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            result.getThrowable().ifPresent(thrown -> failures.add(failure(test, thrown)));
            if (test.isTest() && result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
                passed++;
            }
        }

        /// As it is written in the test, whose methods take nothing.
        private static String name(TestIdentifier test) {
            var shown = test.getDisplayName();
            return shown.endsWith("()") ? shown.substring(0, shown.length() - 2) : shown;
        }

        private static Failure failure(TestIdentifier test, Throwable thrown) {
            var place = Arrays.stream(thrown.getStackTrace())
                    .filter(frame ->
                            frame.getFileName() != null && frame.getFileName().endsWith("Test.groovy"))
                    .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                    .findFirst()
                    .orElse("");
            var text = thrown.getMessage() == null ? thrown.getClass().getSimpleName() : thrown.getMessage();
            return new Failure(name(test), place, text.strip());
        }
    }
}
