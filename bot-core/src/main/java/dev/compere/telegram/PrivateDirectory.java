package dev.compere.telegram;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/// A directory that only its owner can look into: the session in it is the key to the account.
final class PrivateDirectory {

    private PrivateDirectory() {}

    static void create(Path directory) throws IOException {
        Files.createDirectories(directory);
        var view = Files.getFileAttributeView(directory, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }
}
