package dev.compere.app.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// A folder into which the files of somebody else are put before anybody looks at them: few, small, and none outside.
final class Staging {

    private static final int MOST_FILES = 200;
    private static final int LARGEST_FILE = 1024 * 1024;
    private static final long LARGEST_SUM = 8L * 1024 * 1024;

    private final Path folder;
    private int files;
    private long sum;

    Staging(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    Path folder() {
        return folder;
    }

    int files() {
        return files;
    }

    /// @param name the path of the file within the plugin, with slashes
    void add(String name, InputStream content) throws IOException, InstallRefused {
        var file = place(name);
        if (++files > MOST_FILES) {
            throw new InstallRefused("it has more than " + MOST_FILES + " files");
        }
        var bytes = content.readNBytes(LARGEST_FILE + 1);
        if (bytes.length > LARGEST_FILE) {
            throw new InstallRefused(name + " is larger than " + LARGEST_FILE / 1024 + " kB");
        }
        sum += bytes.length;
        if (sum > LARGEST_SUM) {
            throw new InstallRefused("its files are larger than " + LARGEST_SUM / 1024 + " kB together");
        }
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private Path place(String name) throws InstallRefused {
        try {
            var file = folder.resolve(name).normalize();
            if (name.isEmpty() || name.contains("\\") || !file.startsWith(folder) || file.equals(folder)) {
                throw new InstallRefused("it has a file outside of its folder: " + name);
            }
            return file;
        } catch (InvalidPathException e) {
            throw new InstallRefused("it has a file that cannot be named so here: " + e.getReason());
        }
    }
}
