package dev.compere.localtelegram.rtmp;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/// Finds installed programs.
final class Programs {

    private Programs() {}

    /// @param file in `PATH` or where a system keeps its servers
    /// @param debianPackage what to install
    static Path require(String file, String debianPackage) {
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return Stream.concat(Arrays.stream(folders), Stream.of("/usr/sbin", "/usr/local/sbin"))
                .map(folder -> Path.of(folder, file))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> missing(file, debianPackage));
    }

    static Path requireFile(Path file, String debianPackage) {
        if (!Files.isReadable(file)) {
            throw missing(file.toString(), debianPackage);
        }
        return file;
    }

    private static IllegalStateException missing(String what, String debianPackage) {
        return new IllegalStateException("the local RTMP server needs " + what + ": apt-get install " + debianPackage);
    }
}
