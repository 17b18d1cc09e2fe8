package dev.compere.endurance;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.compere.browser.Chromium;
import dev.compere.localtelegram.sfu.Sfu;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// Plays for an hour, and tells each minute how far sound and picture are apart in a browser, how well the bot
/// keeps time and what it costs: `scripts/endurance [MINUTES] [sound]`.
final class Endurance {

    /// Milliseconds between a flash and its beep from where on somebody may notice.
    private static final double NOTICEABLE = 40;

    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final int FILM_SECONDS = 600;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final List<Double> allSkews = new ArrayList<>();

    /// @param args how many minutes, and `sound` for sound without a picture
    static void main(String[] args) throws Exception {
        int minutes = args.length > 0 ? Integer.parseInt(args[0]) : 60;
        boolean picture = args.length < 2 || !args[1].equals("sound");
        var folder = Files.createTempDirectory("endurance");
        var film = FlashAndBeep.make(folder, FILM_SECONDS, picture);
        double before = Yardstick.of(film, picture);
        try (var sfu = Sfu.start(0);
                var chromium = Chromium.start(Files.createDirectory(folder.resolve("profile")))) {
            new Endurance().run(sfu, chromium, film, picture, minutes);
        }
        System.out.printf(
                Locale.ROOT,
                "decoded and encoded by ffmpeg alone, which sends nothing: %.1f %% before, %.1f %% afterwards%n",
                before,
                Yardstick.of(film, picture));
        Files.delete(film);
    }

    private void run(Sfu sfu, Chromium chromium, Path film, boolean picture, int minutes)
            throws IOException, InterruptedException {
        var bot = startBot(film);
        try (var commands = new PrintStream(bot.getOutputStream(), true, StandardCharsets.UTF_8);
                var answers = new BufferedReader(new InputStreamReader(bot.getInputStream(), StandardCharsets.UTF_8))) {
            var room = sfu.room();
            var payload = answers.readLine();
            commands.println(room.join(payload));
            var farEnd = new BrowserFarEnd(chromium);
            farEnd.join(room, new ObjectMapper().readTree(payload), picture);
            TimeUnit.SECONDS.sleep(WARM_UP.toSeconds());
            farEnd.skews();
            var first = ProcessCost.of(bot.pid());
            for (int minute = 1; minute <= minutes; minute++) {
                TimeUnit.MINUTES.sleep(1);
                commands.println("status");
                report(minute, farEnd, answers.readLine(), first, ProcessCost.of(bot.pid()));
            }
            out.println("over all: " + skews(allSkews));
        } finally {
            bot.destroy();
            bot.waitFor();
        }
    }

    private static Process startBot(Path film) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EnduranceBot.class.getName(),
                        film.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private void report(int minute, BrowserFarEnd farEnd, String pace, ProcessCost first, ProcessCost now) {
        var skews = farEnd.skews();
        allSkews.addAll(skews);
        var figures = pace.split(" ");
        out.printf(
                Locale.ROOT,
                "%3d min  bot %.1f %% + ffmpeg %.1f %% of a core, %d MB, %d threads, %d files; %s; frames %s us off on "
                        + "average, %s us at most, %s stalls, %s dropped; %s%n",
                minute,
                share(now.processor().minus(first.processor()), minute),
                share(now.children().minus(first.children()), minute),
                now.residentKb() / 1024,
                now.threads(),
                now.files(),
                skews(skews),
                figures[0],
                figures[1],
                figures[3],
                figures[4],
                farEnd.counts());
    }

    private static double share(Duration processor, int minutes) {
        return 100.0 * processor.toMillis() / Duration.ofMinutes(minutes).toMillis();
    }

    private static String skews(List<Double> skews) {
        if (skews.isEmpty()) {
            return "no picture";
        }
        var sorted = skews.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "beep %.0f ms after its flash (%.0f to %.0f, %d of %d seconds beyond %.0f)",
                sorted.get(sorted.size() / 2),
                sorted.getFirst(),
                sorted.getLast(),
                sorted.stream().filter(skew -> Math.abs(skew) > NOTICEABLE).count(),
                sorted.size(),
                NOTICEABLE);
    }
}
