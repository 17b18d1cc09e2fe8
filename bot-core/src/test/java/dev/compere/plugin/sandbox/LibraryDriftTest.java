package dev.compere.plugin.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codehaus.groovy.runtime.DefaultGroovyMethods;
import org.junit.jupiter.api.Test;

/// Tells what a new Java or Groovy brings that nobody has looked at: methods of listed types, and their supertypes.
///
/// None of it is allowed before it is listed. But a new overload may be what the compiler now picks for a plugin that
/// used to pass, and an old method may now do more. Who has read the list of differences copies the file it names.
class LibraryDriftTest {

    private static final Path REVIEWED = Path.of("src/test/resources/dev/compere/plugin/sandbox/reviewed.txt");
    private static final Path FOUND = Path.of("target/reviewed.txt");

    private final AllowList list = AllowList.shipped();

    @Test
    void theLibrariesAreThoseThatWereReviewed() throws IOException {
        var found = fingerprints();
        var lines = found.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
        Files.write(FOUND, lines);
        var reviewed = new TreeSet<>(Files.readAllLines(REVIEWED));
        assertThat(lines)
                .filteredOn(line -> !reviewed.contains(line))
                .map(line -> line.substring(0, line.lastIndexOf(' ')))
                .map(this::described)
                .as("new or changed: decide on each, list what plugins need, then copy %s to %s", FOUND, REVIEWED)
                .isEmpty();
        assertThat(reviewed)
                .as("gone: copy %s to %s", FOUND, REVIEWED)
                .filteredOn(line -> !lines.contains(line))
                .isEmpty();
    }

    /// One per type and name, so that the file stays readable.
    private Map<String, String> fingerprints() {
        var fingerprints = new TreeMap<String, String>();
        fingerprints.put("classes with extension methods", fingerprint(extensions()));
        list.types().keySet().stream()
                .filter(name -> !name.startsWith("dev.compere."))
                .forEach(name -> {
                    var type = Lineage.load(name);
                    fingerprints.put(name + " supertypes", fingerprint(Lineage.of(name).stream()));
                    membersOf(type)
                            .map(Executable::getName)
                            .distinct()
                            .forEach(member -> fingerprints.put(
                                    name + " " + shown(type, member), fingerprint(overloads(type, member))));
                });
        return fingerprints;
    }

    /// A key of the map above with what stands behind it now.
    private String described(String key) {
        var words = key.split(" ");
        if (words.length != 2) {
            return key + ": " + extensions().collect(Collectors.joining(" "));
        }
        if (words[1].equals("supertypes")) {
            return key + ": " + String.join(" ", Lineage.of(words[0]));
        }
        var type = list.types().get(words[0]);
        return overloads(Lineage.load(words[0]), words[1])
                .map(signature -> type.methods().containsKey(signature) ? signature + " (listed)" : signature)
                .collect(Collectors.joining(", ", words[0] + ": ", ""));
    }

    private static Stream<String> overloads(Class<?> type, String name) {
        return membersOf(type)
                .filter(member -> shown(type, member.getName()).equals(shown(type, name)))
                .map(Signatures::of)
                .sorted();
    }

    private static Stream<Executable> membersOf(Class<?> type) {
        return Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors()))
                .filter(member ->
                        Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers()))
                .filter(member -> !member.isSynthetic());
    }

    private static Stream<String> extensions() {
        return Arrays.stream(DefaultGroovyMethods.DGM_LIKE_CLASSES).map(type -> type.getName());
    }

    private static String shown(Class<?> type, String member) {
        return member.equals(type.getName()) ? "<init>" : member;
    }

    private static String fingerprint(Stream<String> texts) {
        return Integer.toHexString(texts.collect(Collectors.joining(" ")).hashCode());
    }
}
