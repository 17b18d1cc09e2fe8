package dev.compere.localtelegram;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// Files that hold keys: nobody but their owner can read them, at no moment.
final class OwnerOnlyFile {
    private static final String PERMISSIONS = "rw-------";

    private OwnerOnlyFile() {}

    static void write(Path path, byte[] content) throws IOException {
        if (Files.notExists(path)) {
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(PERMISSIONS)));
        }
        Files.write(path, content);
    }
}
