package dev.compere.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// `compere` in a process of its own, started the way the scripts start it, for tests that kill it or watch it fail.
final class BotProcess implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Pattern LOG_LINE = Pattern.compile("\\d\\d:\\d\\d:\\d\\d (INFO|WARN|ERROR) ");

    private final Process process;
    private final Lines out;
    private final Lines err;

    private BotProcess(Process process) {
        this.process = process;
        this.out = new Lines(process.inputReader(StandardCharsets.UTF_8));
        this.err = new Lines(process.errorReader(StandardCharsets.UTF_8));
    }

    static BotProcess start(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + Path.of("..", "scripts", "jvm.options").toAbsolutePath().normalize(),
                "-Dcompere.tdlib=" + System.getProperty("compere.tdlib"),
                // The bot's own, which the tests' would hide.
                "-Dlogback.configurationFile=logback.xml",
                "-cp",
                System.getProperty("java.class.path"),
                Compere.class.getName()));
        command.addAll(List.of(arguments));
        return new BotProcess(new ProcessBuilder(command).start());
    }

    /// Writes lines to its standard input and ends that.
    BotProcess typeAll(String... lines) throws IOException {
        try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
            for (var line : lines) {
                in.write(line + "\n");
            }
        }
        return this;
    }

    /// Waits for a line of its standard output.
    void awaitOutput(String wanted) throws InterruptedException {
        assertThat(out.await(wanted, LIMIT)).as("no “%s” in%n%s", wanted, this).isTrue();
    }

    /// Waits for a line of its standard error: a complaint or the log.
    void awaitError(String wanted) throws InterruptedException {
        assertThat(err.await(wanted, LIMIT)).as("no “%s” in%n%s", wanted, this).isTrue();
    }

    List<String> errors() {
        return err.all();
    }

    /// The end, with one complaint that has all these pieces and nothing else but log lines around it.
    void assertFails(ExitCode code, String... pieces) throws InterruptedException {
        assertThat(exitCode()).as("%s", this).isEqualTo(code.code());
        assertThat(errors())
                .filteredOn(line -> !LOG_LINE.matcher(line).lookingAt())
                .as("%s", this)
                .singleElement()
                .asString()
                .startsWith("compere: ")
                .contains(pieces);
    }

    /// SIGKILL. Not Process.destroyForcibly(): that would close the output.
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        assertThat(exitCode()).as("killed by SIGKILL").isEqualTo(128 + 9);
    }

    /// SIGTERM.
    void terminate() {
        process.toHandle().destroy();
    }

    /// Waits for the end, and for the last of what was written.
    int exitCode() throws InterruptedException {
        assertThat(process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS))
                .as("still running:%n%s", this)
                .isTrue();
        out.awaitEnd();
        err.awaitEnd();
        return process.exitValue();
    }

    @Override
    public void close() {
        process.toHandle().destroyForcibly();
    }

    @Override
    public String toString() {
        return "standard output:%n%s%nstandard error:%n%s"
                .formatted(String.join("\n", out.all()), String.join("\n", errors()));
    }

    /// The lines of one stream, read by a thread of its own until its end.
    private static final class Lines {

        private final List<String> lines = new ArrayList<>();
        private final Thread thread;

        Lines(BufferedReader reader) {
            thread = Thread.ofVirtual().start(() -> readAll(reader));
        }

        synchronized List<String> all() {
            return List.copyOf(lines);
        }

        synchronized boolean await(String wanted, Duration limit) throws InterruptedException {
            long deadline = System.nanoTime() + limit.toNanos();
            while (lines.stream().noneMatch(line -> line.contains(wanted))) {
                long left = deadline - System.nanoTime();
                if (left <= 0 || !thread.isAlive()) {
                    return false;
                }
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
            return true;
        }

        void awaitEnd() throws InterruptedException {
            assertThat(thread.join(LIMIT)).isTrue();
        }

        private void readAll(BufferedReader reader) {
            try (reader) {
                for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                    add(line);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private synchronized void add(String line) {
            lines.add(line);
            notifyAll();
        }
    }
}
