package dev.compere.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;

/// Follows `env:NAME` and `file:PATH` to the value they stand for.
final class References {

    /// Where a reference led.
    sealed interface Target {
        record Literal(String value) implements Target {}

        record Found(String value) implements Target {}

        /// @param file readable by every user of the machine
        record FoundInOpenFile(String value, Path file) implements Target {}

        record Missing(String what, String remedy) implements Target {}
    }

    private final Map<String, String> environment;

    References(Map<String, String> environment) {
        this.environment = environment;
    }

    Target follow(String text) {
        if (text.startsWith("env:")) {
            return variable(text.substring("env:".length()).strip());
        }
        if (text.startsWith("file:")) {
            return file(Path.of(text.substring("file:".length()).strip()));
        }
        return new Target.Literal(text);
    }

    private Target variable(String name) {
        var value = environment.get(name);
        if (value == null || value.isBlank()) {
            return new Target.Missing(
                    "needs the environment variable " + name + ", which is " + (value == null ? "not set" : "empty"),
                    "export it or write file:PATH");
        }
        return new Target.Found(value.strip());
    }

    private static Target file(Path file) {
        try {
            var value = Files.readString(file).strip();
            if (value.isEmpty()) {
                return new Target.Missing("needs the file " + file + ", which is empty", "write the value into it");
            }
            return isOpen(file) ? new Target.FoundInOpenFile(value, file) : new Target.Found(value);
        } catch (IOException e) {
            return new Target.Missing(
                    "needs the file " + file + ", which cannot be read ("
                            + e.getClass().getSimpleName() + ")",
                    "create it, mind its owner, or write env:NAME");
        }
    }

    private static boolean isOpen(Path file) throws IOException {
        try {
            return Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
        } catch (UnsupportedOperationException e) {
            return false; // A file system without such permissions, as on Windows.
        }
    }
}
