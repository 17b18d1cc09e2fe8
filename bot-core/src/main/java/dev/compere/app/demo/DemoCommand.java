package dev.compere.app.demo;

import dev.compere.app.ExitCode;
import dev.compere.app.Shutdown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The rehearsal from the command line.
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Watch a bot work in a live story of a Telegram of our own on this machine, with the real TDLib.",
            "Runs until Ctrl-C, or for --seconds. Exits 0 if nothing was lost, doubled, dropped or miscounted."
        })
public final class DemoCommand implements Callable<Integer> {

    @Option(names = "--seconds", paramLabel = "N", description = "how long the viewers play (default: until Ctrl-C)")
    private Integer seconds;

    @Option(
            names = "--rate",
            paramLabel = "R",
            defaultValue = "4",
            description = "turns of the viewers a second (default: ${DEFAULT-VALUE})")
    private int rate;

    @Option(names = "--summary", paramLabel = "FILE", description = "write what it came to as JSON")
    private Path summaryFile;

    @Option(
            names = "--plugins",
            paramLabel = "FOLDER",
            defaultValue = "plugins",
            description = "the plugins to run (default: ${DEFAULT-VALUE})")
    private Path plugins;

    @Option(names = "--media", description = "let the bot play music and cards, and show it in a browser")
    private boolean media;

    @Override
    public Integer call() throws Exception {
        if (rate < 1 || (seconds != null && seconds < 1)) {
            System.err.println("compere: --rate and --seconds must be at least 1");
            return ExitCode.USAGE.code();
        }
        if (summaryFile != null && !canBeWritten(summaryFile)) {
            System.err.println("compere: --summary " + summaryFile + " cannot be written: name a file in an existing"
                    + " folder that is yours");
            return ExitCode.IO.code();
        }
        var length = seconds == null ? Duration.ofDays(365) : Duration.ofSeconds(seconds);
        var viewers = Thread.currentThread();
        var ended = new CompletableFuture<Integer>();
        int code = ExitCode.FAULT.code();
        try (var _ = Shutdown.onSignal(() -> {
            viewers.interrupt();
            return ended.join();
        })) {
            code = perform(length);
            return code;
        } finally {
            ended.complete(code);
        }
    }

    /// Asked before the show, so that nobody watches it for nothing.
    private static boolean canBeWritten(Path file) {
        return Files.isWritable(
                        Files.exists(file) ? file : file.toAbsolutePath().getParent())
                && !Files.isDirectory(file);
    }

    private int perform(Duration length) throws Exception {
        Summary summary;
        try (var rehearsal = new Rehearsal(plugins, rate, media, System.out)) {
            summary = rehearsal.run(length);
        }
        return finish(summary);
    }

    private int finish(Summary summary) {
        if (summaryFile != null) {
            try {
                Files.writeString(summaryFile, summary.asJson());
            } catch (IOException e) {
                throw new UncheckedIOException("the summary cannot be written to " + summaryFile, e);
            }
        }
        System.out.println(summary.inWords(summaryFile));
        return summary.isClean() ? ExitCode.OK.code() : ExitCode.FAULT.code();
    }
}
