package dev.compere.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A folder with nothing in it, for as long as it is needed.
record EmptyFolder(Path path) implements AutoCloseable {

    static EmptyFolder create() {
        try {
            return new EmptyFolder(Files.createTempDirectory("compere-"));
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder can be made (" + e + "); set java.io.tmpdir", e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be removed (" + e + ")", e);
        }
    }
}
