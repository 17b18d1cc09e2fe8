package dev.compere.plugin.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Carries what a worker's JVM complains of to the bot's log, on a thread of its own that ends with the worker.
///
/// A worker that floods its error output is read, so that it does not hang, but only the first lines are logged.
final class ErrorLines {

    private static final int MOST_LINES = 50;
    private static final int LONGEST_LINE = 500;
    private static final long STACK_BYTES = 128 * 1024;

    private final String plugin;
    private final InputStream errors;
    private final Logger log;
    private final StringBuilder line = new StringBuilder();
    private int lines;

    private ErrorLines(String plugin, InputStream errors) {
        this.plugin = plugin;
        this.errors = errors;
        this.log = LoggerFactory.getLogger("plugin." + plugin);
    }

    static void follow(String plugin, InputStream errors) {
        Thread.ofPlatform()
                .daemon()
                .name("worker-errors-" + plugin)
                .stackSize(STACK_BYTES)
                .start(new ErrorLines(plugin, errors)::read);
    }

    private void read() {
        var buffer = new byte[1024];
        try (errors) {
            for (int length = errors.read(buffer); length >= 0; length = errors.read(buffer)) {
                new String(buffer, 0, length, StandardCharsets.UTF_8).chars().forEach(this::take);
            }
        } catch (IOException e) {
            log.debug("the worker's error output ended: {}", e.getMessage());
        }
        take('\n');
    }

    private void take(int character) {
        if (character != '\n') {
            if (line.length() < LONGEST_LINE && lines < MOST_LINES) {
                line.append((char) (Character.isISOControl(character) ? ' ' : character));
            }
            return;
        }
        if (!line.isEmpty()) {
            lines++;
            log.warn("its worker says: {}", line);
            line.setLength(0);
            if (lines == MOST_LINES) {
                log.warn("its worker says too much: the rest is left out");
            }
        }
    }
}
