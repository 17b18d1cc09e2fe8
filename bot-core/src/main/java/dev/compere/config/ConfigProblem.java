package dev.compere.config;

import java.nio.file.Path;

/// Something wrong in the file, and what to do about it.
///
/// @param line counted from 1; 0 when it concerns the file as a whole
/// @param key the full name, such as `telegram.proxy.port`; empty for the file as a whole
/// @param what the rest of a sentence that begins with the key
/// @param remedy what to do; may be empty
public record ConfigProblem(Path file, int line, String key, String what, String remedy) {

    /// One line for people, such as `config/bot.yaml:12: telegram.proxy.prt is not a key; did you mean port?`
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + (key.isEmpty() ? "" : key + " ") + what
                + (remedy.isEmpty() ? "" : "; " + remedy);
    }
}
