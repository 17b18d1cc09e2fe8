package dev.compere.app;

import java.io.PrintStream;
import java.time.Duration;

/// One line that says how far something is: on a terminal it is written over, into a file a new one comes each ten
/// seconds. Used by one thread.
final class StatusLine {

    private static final Duration IN_A_FILE = Duration.ofSeconds(10);

    private final PrintStream out;
    private final boolean live;
    private long next = System.nanoTime();
    private int length;

    StatusLine(PrintStream out, boolean live) {
        this.out = out;
        this.live = live;
    }

    static StatusLine ofTerminal() {
        return new StatusLine(
                System.out, System.console() != null && System.console().isTerminal());
    }

    void show(String text) {
        if (live) {
            out.print("\r" + text + " ".repeat(Math.max(0, length - text.length())));
            out.flush();
            length = text.length();
        } else if (System.nanoTime() - next >= 0) {
            out.println(text);
            next = System.nanoTime() + IN_A_FILE.toNanos();
        }
    }

    /// Something that stays to be read.
    void print(String line) {
        if (live) {
            show("");
            out.print("\r");
            length = 0;
        }
        out.println(line);
    }
}
