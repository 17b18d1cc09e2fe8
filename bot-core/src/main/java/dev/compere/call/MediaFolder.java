package dev.compere.call;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The operator's folder with what may be played. Nothing outside of it is reached, not by `..` and not by a link.
final class MediaFolder {

    private static final Logger log = LoggerFactory.getLogger(MediaFolder.class);
    private static final int DEEPEST = 8;
    private static final int MOST_FILES = 5_000;
    private static final int MOST_SIMILAR = 3;

    private final Path folder;

    MediaFolder(Path folder) {
        this.folder = folder;
    }

    /// @param name a path from the folder, with slashes
    Optional<Path> find(String name) {
        try {
            var root = folder.toRealPath();
            var file = root.resolve(name).toRealPath();
            return file.startsWith(root) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        } catch (IOException e) {
            log.debug("{} is not in {}: {}", name, folder, e.getMessage());
            return Optional.empty();
        }
    }

    /// What somebody who wrote this may have meant.
    ///
    /// @param others what can be meant besides the files
    List<String> similarTo(String name, Collection<String> others) {
        var wanted = name.toLowerCase(Locale.ROOT);
        return Stream.concat(files().stream(), others.stream())
                .filter(known -> distance(known, wanted) <= Math.max(2, wanted.length() / 3))
                .sorted(Comparator.comparingInt(known -> distance(known, wanted)))
                .limit(MOST_SIMILAR)
                .toList();
    }

    private List<String> files() {
        try (var files = Files.walk(folder, DEEPEST, new FileVisitOption[0])) {
            return files.filter(Files::isRegularFile)
                    .limit(MOST_FILES)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        } catch (IOException e) {
            log.debug("{} cannot be listed: {}", folder, e.getMessage());
            return List.of();
        }
    }

    /// How many letters must be changed, added or left out.
    private static int distance(String known, String wanted) {
        var name = known.toLowerCase(Locale.ROOT);
        var before = new int[wanted.length() + 1];
        for (int i = 0; i < before.length; i++) {
            before[i] = i;
        }
        for (int row = 1; row <= name.length(); row++) {
            var now = new int[before.length];
            now[0] = row;
            for (int i = 1; i < now.length; i++) {
                int changed = before[i - 1] + (name.charAt(row - 1) == wanted.charAt(i - 1) ? 0 : 1);
                now[i] = Math.min(changed, Math.min(before[i], now[i - 1]) + 1);
            }
            before = now;
        }
        return before[wanted.length()];
    }
}
