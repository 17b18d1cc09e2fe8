package dev.compere;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Rules that only the source text shows.
class SourceRulesTest {

    private static final Path MAIN = Path.of("src/main/java/dev/compere");
    private static final int LONGEST_FILE = 400;

    @Test
    void noFileIsLong() {
        assertThat(sources(MAIN))
                .allSatisfy(file -> assertThat(lines(file))
                        .as("%s has more than %d lines", file, LONGEST_FILE)
                        .hasSizeLessThanOrEqualTo(LONGEST_FILE));
    }

    @Test
    void everyPackageSaysWhatItOwns() {
        var folders = sources(MAIN).map(Path::getParent).distinct();
        assertThat(folders)
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .startsWith("///"));
    }

    @Test
    void everyPublicTypeIsExplained() {
        var declaration = Pattern.compile("^public (|sealed |abstract |non-sealed )*(class|interface|record|enum) .*");
        assertThat(sources(MAIN)).allSatisfy(file -> {
            var lines = lines(file);
            for (int i = 1; i < lines.size(); i++) {
                if (declaration.matcher(lines.get(i)).matches()) {
                    assertThat(lines.subList(0, i))
                            .as("%s has no /// above its declaration", file)
                            .anyMatch(line -> line.startsWith("///"));
                }
            }
        });
    }

    @Test
    void theCoreLeavesNoCaseToADefault() {
        var core = Stream.of("event", "action", "call", "dispatch").flatMap(name -> sources(MAIN.resolve(name)));
        assertThat(core).allSatisfy(file -> assertThat(lines(file)).noneMatch(line -> line.contains("default ->")));
    }

    @Test
    void nothingIsLeftForLater() {
        var marks = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
        assertThat(sources(MAIN))
                .allSatisfy(file -> assertThat(lines(file))
                        .noneMatch(line -> marks.matcher(line).find()));
    }

    private static Stream<Path> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
