package dev.compere;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the README files name is there.
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

    static Stream<String> packages() throws IOException {
        try (var folders = Files.list(Path.of("src/main/java/dev/compere"))) {
            return folders.map(folder -> folder.getFileName().toString()).toList().stream();
        }
    }
}
