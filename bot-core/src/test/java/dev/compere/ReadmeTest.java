package dev.compere;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.plugin.compile.PluginCompiler;
import dev.compere.plugin.compile.PluginProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the README files say is there, is there, and what they show works.
class ReadmeTest {

    private static final Path TOP = Path.of("..");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");
    private static final Pattern PLUGIN =
            Pattern.compile("```groovy\n(.*?^plugin '(\\S+)'.*?)```", Pattern.DOTALL | Pattern.MULTILINE);

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "plugins/README.md"})
    void everyLinkLeadsSomewhere(String readme) throws IOException {
        var file = TOP.resolve(readme);
        assertThat(LINK.matcher(Files.readString(file)).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(file.resolveSibling(target)).exists());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyPackageIsNamed(String name) throws IOException {
        assertThat(Files.readString(TOP.resolve("README.md"))).contains("`" + name + "`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "plugins/README.md"})
    void thePluginThatIsShownCompiles(String readme, @TempDir Path folder) throws IOException {
        var shown = PLUGIN.matcher(Files.readString(TOP.resolve(readme)));
        assertThat(shown.find()).isTrue();
        assertThat(problems(shown, folder)).isEmpty();
    }

    private static Stream<PluginProblem> problems(Matcher shown, Path folder) throws IOException {
        var plugin = Files.createDirectory(folder.resolve(shown.group(2)));
        Files.writeString(plugin.resolve("plugin.groovy"), shown.group(1));
        return new PluginCompiler().check(plugin).problems().stream();
    }

    static Stream<String> packages() throws IOException {
        try (var folders = Files.list(Path.of("src/main/java/dev/compere"))) {
            return folders.map(folder -> folder.getFileName().toString()).toList().stream();
        }
    }
}
