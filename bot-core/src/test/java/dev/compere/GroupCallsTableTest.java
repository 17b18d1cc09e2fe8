package dev.compere;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/// `GROUP-CALLS.md` says where each rule of Telegram's page on group calls is kept, and which test proves it on
/// the real TDLib. What it names must be there.
class GroupCallsTableTest {

    private static final List<String> SECTIONS = List.of(
            "Group call types",
            "Video chats/livestreams",
            "Live stories",
            "Conference calls",
            "Getting info about a group call",
            "Applying group call updates",
            "Joining a group call on behalf of owned channels",
            "Maintaining group call connections",
            "Managing an active group call",
            "In-call messages",
            "In-call reactions",
            "Paid live story comments",
            "Paid live story donations",
            "Presentations",
            "RTMP livestreams",
            "Creating and publishing an RTMP livestream",
            "Playing an RTMP livestream");

    /// Conferences come later.
    private static final Set<String> LATER = Set.of("Conference calls");

    private static final String NOT_YET = "not yet";

    private record Row(String section, String rule, String where, String proof) {}

    @Test
    void everySectionIsThere() throws IOException {
        assertThat(rows().map(Row::section).distinct()).containsExactlyElementsOf(SECTIONS);
    }

    @Test
    void onlyWhatComesLaterHasNoTest() throws IOException {
        assertThat(rows().filter(row -> row.where().equals(NOT_YET)))
                .allSatisfy(row -> assertThat(LATER).contains(row.section()));
    }

    @Test
    void everyClassIsThere() throws IOException {
        var classes = rows().flatMap(row -> names(row.where()).stream()).distinct();
        assertThat(classes.filter(name -> find(name).isEmpty())).isEmpty();
    }

    @Test
    void everyTestIsThere() throws IOException {
        var proven = rows().filter(row -> !row.where().equals(NOT_YET)).toList();
        assertThat(proven).noneMatch(row -> names(row.proof()).isEmpty());
        var tests = proven.stream().flatMap(row -> names(row.proof()).stream()).distinct();
        assertThat(tests.filter(name -> !isTest(name))).isEmpty();
    }

    /// @param name written `Class#method`
    private static boolean isTest(String name) {
        var parts = name.split("#");
        return parts.length == 2
                && find(parts[0]).stream()
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .anyMatch(method -> method.getName().equals(parts[1])
                                && (method.isAnnotationPresent(Test.class)
                                        || method.isAnnotationPresent(ParameterizedTest.class)));
    }

    private static Optional<Class<?>> find(String name) {
        try {
            return Optional.of(Class.forName("dev.compere." + name));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /// What stands between backticks.
    private static List<String> names(String cell) {
        var parts = cell.split("`");
        return IntStream.range(0, parts.length)
                .filter(i -> i % 2 == 1)
                .mapToObj(i -> parts[i])
                .toList();
    }

    private static Stream<Row> rows() throws IOException {
        return Files.readAllLines(Path.of("GROUP-CALLS.md")).stream()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .map(cells -> new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3)));
    }
}
