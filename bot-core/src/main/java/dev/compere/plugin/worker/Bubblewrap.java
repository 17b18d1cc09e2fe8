package dev.compere.plugin.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The box around a worker's process, where the system has `bwrap` and allows it: no network, no other processes, no
/// rights, no environment, and of the disk Java, the worker's class path and the system's libraries, to be read only.
final class Bubblewrap {

    private static final int PATIENCE_SECONDS = 20;

    /// Where the dynamic linker looks; not all of them are on every system.
    private static final List<String> LIBRARIES = List.of("/lib", "/lib64", "/usr/lib", "/usr/lib64");

    private Bubblewrap() {}

    /// What goes before the command.
    static List<String> around(WorkerCommand command) {
        var box = new ArrayList<>(List.of(
                "bwrap", "--unshare-all", "--die-with-parent", "--new-session", "--clearenv", "--cap-drop", "ALL"));
        LIBRARIES.forEach(folder -> box.addAll(List.of("--ro-bind-try", folder, folder)));
        bind(command.javaHome(), box);
        command.classPath().forEach(place -> bind(place, box));
        box.addAll(List.of("--proc", "/proc", "--dev", "/dev", "--dir", "/empty", "--chdir", "/empty"));
        box.addAll(List.of("--remount-ro", "/", "--"));
        return box;
    }

    private static void bind(Path place, List<String> box) {
        box.addAll(List.of("--ro-bind", place.toString(), place.toString()));
    }

    /// Tries whether Java starts in the box.
    ///
    /// @return empty if it does, else why not
    static String obstacle(WorkerCommand command) throws InterruptedException {
        var trial = around(command);
        trial.addAll(List.of(command.java().toString(), "-XX:-UsePerfData", "-Xmx16m", "-version"));
        try {
            var process = new ProcessBuilder(trial).redirectErrorStream(true).start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return "it did not come to an end within " + PATIENCE_SECONDS + " s";
            }
            var said = new String(process.getInputStream().readNBytes(500)).strip();
            return process.exitValue() == 0 ? "" : said.lines().findFirst().orElse("it said nothing");
        } catch (IOException e) {
            return e.getMessage();
        }
    }
}
