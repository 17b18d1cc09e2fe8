package dev.compere.plugin.sandbox;

import dev.compere.plugin.script.Level;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// The JVM next door that runs the attacks; a new one is started when an attack has ended or hung it.
final class EscapeJvm implements AutoCloseable {

    private static final String GONE = "";

    private final Level level;
    private final Duration patience;
    private Process process;
    private PrintStream requests;
    private BlockingQueue<String> answers;

    EscapeJvm(Level level, Duration patience) {
        this.level = level;
        this.patience = patience;
    }

    EscapeEnd run(Path file) throws IOException, InterruptedException {
        if (process == null) {
            start();
        }
        requests.println(file);
        var answer = answers.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (answer != null && !answer.equals(GONE)) {
            return EscapeEnd.of(answer);
        }
        close();
        var mark = answer == null ? "hang" : "exit";
        return new EscapeEnd(Set.of("nowhere"), mark, "the JVM had to be replaced");
    }

    private void start() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        process = new ProcessBuilder(List.of(
                        java,
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EscapeMain.class.getName(),
                        level.name()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        requests = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        var queue = new LinkedBlockingQueue<String>();
        answers = queue;
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        Thread.ofVirtual().start(() -> {
            lines.lines().forEach(queue::add);
            queue.add(GONE);
        });
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
            process = null;
        }
    }
}
