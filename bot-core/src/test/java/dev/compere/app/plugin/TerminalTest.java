package dev.compere.app.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.plugin.script.PluginConfig;
import dev.compere.plugin.testkit.TypedRehearsal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminalTest {

    @TempDir
    private Path plugins;

    private final BlockingQueue<String> printed = new LinkedBlockingQueue<>();

    @Test
    void aSaveIsTakenAtOnceAndABrokenOneLeavesTheVersionBefore() throws Exception {
        var folder = Files.createDirectories(plugins.resolve("echo"));
        save(folder, "say 'one'");
        try (var keyboard = new PipedOutputStream();
                var rehearsal = new TypedRehearsal(folder, PluginConfig.DEFAULT, false)) {
            var in = new PipedInputStream(keyboard);
            var playing = Thread.ofPlatform().start(() -> play(folder, rehearsal, in));
            type(keyboard, "Ann: a");
            assertThat(nextLine()).isEqualTo("→ said('one')");

            save(folder, "say 'two, and longer'");
            assertThat(nextLine()).isEqualTo("saved, loading it again");
            type(keyboard, "Ann: b");
            assertThat(nextLine()).isEqualTo("→ said('two, and longer')");

            save(folder, "sai 'three'");
            assertThat(nextLine()).isEqualTo("saved, loading it again");
            assertThat(nextLine()).startsWith("echo/plugin.groovy:2: no method sai");
            type(keyboard, "Ann: c");
            assertThat(nextLine()).isEqualTo("→ said('two, and longer')");

            type(keyboard, "quit");
            assertThat(playing.join(Duration.ofSeconds(30))).isTrue();
        }
    }

    private void play(Path folder, TypedRehearsal rehearsal, PipedInputStream in) {
        try {
            new Terminal(folder, rehearsal, in, new PrintStream(new Lines(), true, StandardCharsets.UTF_8)).play();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void save(Path folder, String action) throws IOException {
        Files.writeString(folder.resolve("plugin.groovy"), """
                plugin 'echo', version: '1', api: 1, permissions: ['messages.send']
                on(MessageReceived) { %s }
                """.formatted(action));
    }

    private static void type(OutputStream keyboard, String line) throws IOException {
        keyboard.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        keyboard.flush();
    }

    private String nextLine() throws InterruptedException {
        return printed.poll(30, TimeUnit.SECONDS);
    }

    /// Puts what is printed into the queue, line by line.
    private final class Lines extends OutputStream {

        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        @Override
        public void write(int b) {
            if (b == '\n') {
                printed.add(line.toString(StandardCharsets.UTF_8));
                line.reset();
            } else {
                line.write(b);
            }
        }
    }
}
