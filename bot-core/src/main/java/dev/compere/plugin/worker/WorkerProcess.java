package dev.compere.plugin.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One process of a worker, from the bot's side. One thread at a time speaks with it; any may end it.
final class WorkerProcess {

    private static final Logger log = LoggerFactory.getLogger(WorkerProcess.class);
    private static final Duration TO_END = Duration.ofSeconds(5);
    private static final int OUT_OF_MEMORY = 3;
    private static final int KILLED = 128 + 9;

    private final String plugin;
    private final Process process;
    private final Pipe<FromWorker, ToWorker> pipe;
    private volatile Duration expired;
    private volatile boolean heard;

    private WorkerProcess(String plugin, Process process) {
        this.plugin = plugin;
        this.process = process;
        this.pipe = Pipe.toWorker(process.getInputStream(), process.getOutputStream());
    }

    /// @param folder where it runs: an empty one
    static WorkerProcess start(String plugin, List<String> command, Path folder) throws IOException {
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        var process = builder.start();
        ErrorLines.follow(plugin, process.getErrorStream());
        return new WorkerProcess(plugin, process);
    }

    void onExit(Runnable ended) {
        process.onExit().thenRun(ended);
    }

    void send(ToWorker message) throws IOException {
        pipe.send(message);
    }

    FromWorker receive() throws IOException {
        return pipe.receive();
    }

    /// Also false as soon as it is to end, which takes the system a moment.
    boolean isAlive() {
        return !heard && process.isAlive();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /// Not [Process#destroyForcibly()]: that would take the pipes away from a thread that reads.
    void kill() {
        heard = true;
        process.toHandle().destroyForcibly();
    }

    /// It took longer than it may.
    void expire(Duration limit) {
        expired = limit;
        kill();
    }

    /// Makes sure that it has ended, and says why. From then on its end [#wasHeard].
    ///
    /// @param failure what came of speaking with it
    String end(IOException failure) {
        heard = true;
        if (failure instanceof BrokenProtocol) {
            kill();
            log.debug("the worker of {} broke the protocol", plugin, failure);
            return failure.getMessage() + ", so its worker was ended";
        }
        return reason();
    }

    /// Why it has ended.
    String reason() {
        heard = true;
        if (expired != null) {
            return "it took longer than " + spoken(expired) + ", so its worker was ended";
        }
        int code = exitCode();
        return switch (code) {
            case OUT_OF_MEMORY -> "its worker ran out of memory and ended";
            case PluginWorker.BEYOND_LIMITS -> "it broke the limits of the Java machine, and its worker ended";
            case KILLED -> "its worker was killed";
            default -> "its worker ended with exit code " + code;
        };
    }

    /// Whether somebody knows that it has ended, or wanted it to.
    boolean wasHeard() {
        return heard;
    }

    private int exitCode() {
        try {
            if (!process.waitFor(TO_END.toSeconds(), TimeUnit.SECONDS)) {
                // It closed its pipe and lives on: nothing a worker does.
                kill();
                process.waitFor();
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
            return KILLED;
        }
        return process.exitValue();
    }

    private static String spoken(Duration limit) {
        return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
    }
}
