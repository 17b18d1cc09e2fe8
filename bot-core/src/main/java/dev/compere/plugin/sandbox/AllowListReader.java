package dev.compere.plugin.sandbox;

import dev.compere.plugin.sandbox.AllowedType.Mark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the text files of the allow-list.
///
/// ```
/// # a comment
/// type java.lang.Integer coercible
/// field MAX_VALUE
/// intValue()I
/// checked parseInt(Ljava/lang/String;)I SafeNumbers.parseInt(Ljava/lang/String;)I
/// ```
///
/// A line with `type` opens a block: the type and its marks (see [Mark]). Then come its fields, then
/// its methods, each on a line of its own; `checked` names the static method of this package that
/// replaces the call. Types in a file and members in a block are in alphabetical order, so that each
/// has one place. A line that says anything else, or something twice, is an error that names file and
/// line; that each line means something that exists is for a test to prove.
final class AllowListReader {

    /// Beside this class, in the order in which they are read.
    static final List<String> FILES = List.of(
            "java-lang.txt",
            "java-util.txt",
            "java-regex.txt",
            "java-math.txt",
            "java-function.txt",
            "java-stream.txt",
            "java-time.txt",
            "groovy-defaults.txt",
            "groovy-text.txt",
            "groovy-arrays.txt",
            "groovy-collections.txt",
            "groovy-plumbing.txt",
            "compere.txt");

    private static final Pattern TYPE = Pattern.compile("type ([\\w.$]+)((?: [a-z]+)*)");

    private final Map<String, AllowedType> types = new HashMap<>();
    private AllowedTypeLines block;

    static AllowList shipped() {
        var reader = new AllowListReader();
        for (var file : FILES) {
            reader.read(file, textOf(file));
        }
        return reader.list();
    }

    AllowList list() {
        return new AllowList(types);
    }

    /// @param file its name, for errors
    void read(String file, String text) {
        int number = 0;
        for (var line : text.split("\n")) {
            number++;
            try {
                read(line.strip());
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(file + ":" + number + ": " + e.getMessage() + ": " + line.strip(), e);
            }
        }
        close();
    }

    private void read(String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        var opening = TYPE.matcher(line);
        if (opening.matches()) {
            open(opening.group(1), opening.group(2));
        } else if (block == null) {
            throw new IllegalArgumentException("no type has been named yet");
        } else {
            block.add(line);
        }
    }

    private void open(String type, String marks) {
        if (block != null && block.name().compareTo(type) > 0) {
            throw new IllegalArgumentException("it belongs before " + block.name());
        }
        close();
        if (types.containsKey(type)) {
            throw new IllegalArgumentException("the type is listed twice");
        }
        block = new AllowedTypeLines(type, marks(marks));
    }

    private void close() {
        if (block != null) {
            types.put(block.name(), block.type());
            block = null;
        }
    }

    private static Set<Mark> marks(String words) {
        var marks = EnumSet.noneOf(Mark.class);
        for (var word : words.strip().split(" ")) {
            if (!word.isEmpty() && !marks.add(Mark.valueOf(word.toUpperCase(Locale.ROOT)))) {
                throw new IllegalArgumentException("a mark is said twice");
            }
        }
        return marks;
    }

    private static String textOf(String file) {
        try (var stream = AllowListReader.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the allow-list's " + file + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
