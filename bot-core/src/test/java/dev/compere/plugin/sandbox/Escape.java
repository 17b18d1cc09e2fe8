package dev.compere.plugin.sandbox;

import dev.compere.action.Permission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// An attack on the sandbox: a small plugin that says in its head what it attacks, how its success would be seen and
/// where it must stop.
///
/// @param file where it lies
/// @param name its file's name without the ending, `017-forname`
/// @param success `property`, `file`, `leak`, `hang`, `heap`, `poison` or `exit`
/// @param stops the places where it may stop, see [StopKinds]; all that it does must stop at one of them. `worker` if
///     nothing in the bot's own process stops it
/// @param control whether it can be shown to succeed where there is no sandbox
/// @param events how many comments it is sent
/// @param text the plugin
record Escape(Path file, String name, String success, Set<String> stops, boolean control, int events, String text) {

    private static final Pattern TIMES = Pattern.compile("TIMES\\((\\d+),'(.*?)'\\)");
    private static final String HEADER = Arrays.stream(Permission.values())
            .map(permission -> "'" + permission.word() + "'")
            .collect(Collectors.joining(
                    ", ",
                    "plugin 'escape', version: '1.0', api: 1, hosts: ['api.example.org'], permissions: [",
                    "]\n"));
    private static final Set<String> SEEN = Set.of("property", "file", "leak");

    static List<Escape> all() {
        try (var files = Files.list(Path.of(Escape.class.getResource("escapes").toURI()))) {
            return files.sorted().map(Escape::read).toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the attacks cannot be listed", e);
        }
    }

    static Escape read(Path file) {
        try {
            var text = Files.readString(file);
            var success = header(text, "Success", "");
            return new Escape(
                    file,
                    file.getFileName().toString().replace(".groovy", ""),
                    success,
                    Arrays.stream(header(text, "Stops", "").split("\\|")).collect(Collectors.toSet()),
                    SEEN.contains(success) && header(text, "Control", "yes").equals("yes"),
                    Integer.parseInt(header(text, "Events", "2")),
                    text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The plugin as it is compiled: with the markers' folder for `MARKER`, and `TIMES(3,'x#;')` written out as
    /// `x0;x1;x2;`.
    String source(Path markers) {
        return TIMES.matcher(headed(text).replace("MARKER", markers.toString()))
                .replaceAll(
                        times -> Matcher.quoteReplacement(repeated(Integer.parseInt(times.group(1)), times.group(2))));
    }

    /// With a header that asks for everything, unless it has one: what a header allows is the matter of few attacks
    /// only.
    private static String headed(String text) {
        return text.contains("\nplugin '") || text.contains("\npackage ") ? text : HEADER + text;
    }

    /// Whether only a process of its own stops it, because it can be ended.
    boolean needsWorker() {
        return stops.contains("worker");
    }

    private static String repeated(int times, String part) {
        return IntStream.range(0, times)
                .mapToObj(i -> part.replace("#", String.valueOf(i)))
                .collect(Collectors.joining());
    }

    private static String header(String text, String name, String fallback) {
        return text.lines()
                .filter(line -> line.startsWith("// " + name + ": "))
                .map(line -> line.substring(name.length() + 5).strip())
                .findFirst()
                .orElse(fallback);
    }

    @Override
    public String toString() {
        return name;
    }
}
