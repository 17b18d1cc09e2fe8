package dev.compere.plugin.sandbox;

import dev.compere.plugin.script.Level;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A JVM in which attacks are let loose one after another: reads a file's name, answers with a line of how it ended.
final class EscapeMain {

    private static final long STACK = 1 << 20;

    private EscapeMain() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var level = Level.valueOf(args[0]);
        var answers = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        var names = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var name = names.readLine(); name != null; name = names.readLine()) {
            answers.println(answer(Escape.read(Path.of(name)), level));
        }
        Runtime.getRuntime().halt(0);
    }

    private static String answer(Escape escape, Level level) throws InterruptedException {
        var run = new EscapeRun(escape, level);
        var thread = Thread.ofPlatform().daemon().stackSize(STACK).start(run::run);
        thread.join();
        return new EscapeEnd(run.stops(), run.world().mark().orElse(""), run.words()).line();
    }
}
