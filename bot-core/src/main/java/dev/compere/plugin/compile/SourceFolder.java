package dev.compere.plugin.compile;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Reads what belongs to a plugin from its folder. Files that cannot be taken become problems, so that one plugin
/// does not keep the others from being read.
final class SourceFolder {

    static final String TESTS = "Test.groovy";

    private static final String TEXTS = "texts";
    private static final String RESOURCES = "resources";
    private static final int MOST_FILES = 100;
    private static final int LARGEST_FILE = 64 * 1024;
    private static final int LARGEST_SUM = 512 * 1024;

    private final Path folder;
    private final String name;
    private final List<PluginProblem> problems = new ArrayList<>();
    private FileTime savedAt = FileTime.fromMillis(0);

    SourceFolder(Path folder) throws IOException {
        this.folder = folder.toRealPath();
        this.name = this.folder.getFileName().toString();
    }

    /// @throws IOException if there is no readable `plugin.groovy`
    PluginSource read() throws IOException {
        var main = folder.resolve(PluginSource.FILE);
        savedAt = Files.getLastModifiedTime(main);
        var script = new TreeMap<String, String>();
        read(main, PluginSource.FILE, script);
        return new PluginSource(
                name,
                script.getOrDefault(PluginSource.FILE, ""),
                files("", SourceFolder::isClass),
                files(TEXTS, file -> file.endsWith(".properties")),
                files(RESOURCES, file -> !file.startsWith(".")),
                problems,
                savedAt.toInstant());
    }

    private static boolean isClass(String file) {
        return file.endsWith(".groovy") && !file.endsWith(TESTS) && !file.equals(PluginSource.FILE);
    }

    private Map<String, String> files(String directory, Predicate<String> wanted) throws IOException {
        var texts = new TreeMap<String, String>();
        var place = folder.resolve(directory);
        if (!Files.isDirectory(place)) {
            return texts;
        }
        for (var file : list(place, wanted)) {
            var shown = folder.relativize(file).toString().replace('\\', '/');
            if (texts.size() == MOST_FILES) {
                refuse(shown, "is one file too many", "at most " + MOST_FILES + " are taken");
                break;
            }
            read(file, shown, texts);
        }
        long sum = texts.values().stream().mapToLong(String::length).sum();
        if (sum > LARGEST_SUM) {
            refuse(
                    directory.isEmpty() ? PluginSource.FILE : directory,
                    "the files together have " + sum / 1024 + " kB",
                    "at most " + LARGEST_SUM / 1024 + " kB are taken");
        }
        return texts;
    }

    private static List<Path> list(Path directory, Predicate<String> wanted) throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(file -> wanted.test(file.getFileName().toString()))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    /// @param shown the path within the folder
    private void read(Path file, String shown, Map<String, String> texts) throws IOException {
        try {
            savedAt =
                    savedAt.compareTo(Files.getLastModifiedTime(file)) < 0 ? Files.getLastModifiedTime(file) : savedAt;
            if (!file.toRealPath().startsWith(folder)) {
                refuse(shown, "is a link out of the plugin's folder", "put the file itself there");
            } else if (Files.size(file) > LARGEST_FILE) {
                refuse(
                        shown,
                        "has " + Files.size(file) / 1024 + " kB",
                        "at most " + LARGEST_FILE / 1024 + " kB are taken");
            } else {
                texts.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        } catch (CharacterCodingException e) {
            refuse(shown, "is not a text in UTF-8", "save it as UTF-8; other kinds of files cannot be used");
        } catch (NoSuchFileException e) {
            if (shown.equals(PluginSource.FILE)) {
                throw e;
            }
            // Removed between listing and reading: the next look will see it so.
        }
    }

    private void refuse(String shown, String message, String remedy) {
        problems.add(new PluginProblem(name + "/" + shown, 0, 0, message, remedy));
    }
}
