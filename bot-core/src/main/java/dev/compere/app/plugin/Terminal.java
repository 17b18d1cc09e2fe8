package dev.compere.app.plugin;

import dev.compere.plugin.testkit.TypedRehearsal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

/// Plays a rehearsal with whoever types. What is saved meanwhile is loaded at once. At a terminal real time passes,
/// too; lines that come from a file or a pipe are played as fast as they come, without any time between them.
final class Terminal {

    private static final Duration LOOK_EVERY = Duration.ofMillis(250);

    private final TypedRehearsal rehearsal;
    private final SavedFiles files;
    private final InputStream in;
    private final PrintStream out;
    private final BlockingQueue<Optional<String>> typed = new SynchronousQueue<>();

    Terminal(Path folder, TypedRehearsal rehearsal, InputStream in, PrintStream out) {
        this.rehearsal = rehearsal;
        this.files = new SavedFiles(folder);
        this.in = in;
        this.out = out;
    }

    /// Until `quit`, or the end of the input.
    void play() throws InterruptedException {
        boolean live = System.console() != null && System.console().isTerminal();
        if (live) {
            print(TypedRehearsal.HELP);
        }
        print(rehearsal.load());
        var reader = Thread.ofVirtual().start(this::read);
        long before = System.nanoTime();
        while (true) {
            var line = typed.poll(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
            if (files.wereSaved()) {
                out.println("saved, loading it again");
                print(rehearsal.load());
            }
            long now = System.nanoTime();
            if (live) {
                print(rehearsal.pass(Duration.ofNanos(now - before)));
            }
            before = now;
            if (line != null && (line.isEmpty() || line.get().strip().equals("quit"))) {
                reader.interrupt();
                return;
            }
            if (line != null && !line.get().isBlank()) {
                print(rehearsal.play(line.get()));
            }
        }
    }

    private void print(List<String> lines) {
        lines.forEach(out::println);
    }

    /// On a thread of its own, because reading cannot be given a time limit.
    private void read() {
        try {
            readLines();
            typed.put(Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void readLines() throws InterruptedException {
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        try {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                typed.put(Optional.of(line));
            }
        } catch (IOException e) {
            out.println("nothing more can be read: " + e.getMessage());
        }
    }
}
