package dev.compere;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.plugin.script.PluginConfig;
import dev.compere.plugin.testkit.PluginTests;
import dev.compere.plugin.testkit.TrialLoad;
import dev.compere.plugin.testkit.TypedRehearsal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every plugin that a README shows can be loaded, every test it shows passes, and every rehearsal went as it shows.
class ReadmeSnippetsTest {

    private static final Path TOP = Path.of("..");
    private static final Pattern SNIPPET = Pattern.compile("```(groovy|console)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern HEADER = Pattern.compile("(?m)^plugin '([a-z0-9-]+)'");
    private static final Pattern TEST = Pattern.compile("(?m)^class (\\w+)Test extends PluginTest");
    private static final Pattern REHEARSAL = Pattern.compile("^\\$ scripts/compere plugin run ([a-z0-9-]+)\n");

    @TempDir
    private Path plugins;

    @ParameterizedTest
    @MethodSource("readmes")
    void whatIsShownWorks(Path readme) throws IOException {
        for (var snippet : SNIPPET.matcher(Files.readString(readme)).results().toList()) {
            var text = snippet.group(2);
            var header = HEADER.matcher(text);
            var test = TEST.matcher(text);
            var rehearsal = REHEARSAL.matcher(text);
            if (header.find()) {
                assertThat(loaded(header.group(1), text)).as(text).isEmpty();
            } else if (test.find()) {
                assertThat(tested(test.group(1), text)).as(text).isEmpty();
            } else if (rehearsal.find()) {
                rehearsed(rehearsal.group(1), text.substring(rehearsal.end()));
            } else {
                assertThat(text)
                        .as("a snippet that is neither a plugin, a test nor a rehearsal")
                        .isEmpty();
            }
        }
    }

    static List<Path> readmes() throws IOException {
        try (var folders = Files.list(TOP.resolve("plugins"))) {
            return Stream.concat(Stream.of(TOP, TOP.resolve("plugins")), folders)
                    .map(folder -> folder.resolve("README.md"))
                    .filter(Files::exists)
                    .filter(file -> SNIPPET.matcher(read(file)).find())
                    .toList();
        }
    }

    private List<?> loaded(String plugin, String script) throws IOException {
        var folder = Files.createDirectories(plugins.resolve(plugin));
        Files.writeString(folder.resolve("plugin.groovy"), script);
        return TrialLoad.problems(folder, PluginConfig.DEFAULT);
    }

    /// Of the plugin that was shown before it.
    private List<?> tested(String name, String test) throws IOException {
        var folder = plugins.resolve(name.toLowerCase(Locale.ROOT));
        Files.writeString(folder.resolve(name + "Test.groovy"), test);
        var report = PluginTests.run(folder);
        assertThat(report.passed() + report.failures().size()).isPositive();
        return report.failures();
    }

    private void rehearsed(String plugin, String shown) {
        var happened = new ArrayList<String>();
        try (var rehearsal = new TypedRehearsal(plugins.resolve(plugin), PluginConfig.DEFAULT, false)) {
            rehearsal.load();
            shown.lines().filter(line -> !line.startsWith("→")).forEach(typed -> {
                happened.add(typed);
                happened.addAll(rehearsal.play(typed));
            });
        }
        assertThat(happened).containsExactlyElementsOf(shown.lines().toList());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
