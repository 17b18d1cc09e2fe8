package dev.compere.media.listen;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;

/// Names for files, from names that strangers chose; and files that were not there before.
final class FileNames {

    /// Four bytes each at the worst: two of them and an ending stay below the 255 that file systems take.
    private static final int LONGEST = 25;

    private static final int MOST_OF_A_NAME = 10_000;

    private FileNames() {}

    /// Letters, digits and marks of any script, `-` and `_` stay; all else, dots and slashes too, becomes `_`.
    static String safe(String name) {
        var safe = Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("[^\\p{L}\\p{M}\\p{N}_-]+", "_");
        var bare = safe.replaceAll("^[_-]+|_+$", "");
        int end = bare.offsetByCodePoints(0, Math.min(LONGEST, bare.codePointCount(0, bare.length())));
        return bare.isEmpty() ? "unnamed" : bare.substring(0, end);
    }

    /// Makes an empty file: `base.ending`, or `base-2.ending` and so on when that is taken.
    static Path create(Path folder, String base, String ending) throws IOException {
        for (int number = 1; number <= MOST_OF_A_NAME; number++) {
            var path = folder.resolve(base + (number == 1 ? "" : "-" + number) + "." + ending);
            try {
                return Files.createFile(path);
            } catch (FileAlreadyExistsException taken) {
                continue;
            }
        }
        throw new IOException("too many files are named " + base + " in " + folder);
    }
}
