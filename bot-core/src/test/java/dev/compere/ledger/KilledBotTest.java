package dev.compere.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.event.StarsReceived;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Kills a bot, the hard way, in the middle of a flood of gifts.
@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class KilledBotTest {

    private static final int KILL_AFTER = 50 * GiftFlood.BATCH;

    @TempDir
    private Path folder;

    @Test
    void noGiftIsLostAndNoneIsCountedTwice() throws Exception {
        int told = floodUntilKilled();
        int all = told + 10 * GiftFlood.BATCH;

        try (var ledger = open()) {
            assertThat(ledger.starsRecorder().record(Gifts.flood(0, told)))
                    .as("what the bot said was written")
                    .isEmpty();
            assertThat(ledger.starsRecorder().record(Gifts.flood(told, all)))
                    .as("of what it had not said, one batch may have been written")
                    .hasSizeBetween(9 * GiftFlood.BATCH, 10 * GiftFlood.BATCH);
            assertThat(ledger.leaderboards().total(new Span.OfCall(Gifts.CALL)))
                    .isEqualTo(Gifts.flood(0, all).stream()
                            .mapToLong(StarsReceived::stars)
                            .sum());
        }
    }

    /// How many gifts the bot said it had written when it died.
    private int floodUntilKilled() throws IOException, InterruptedException {
        var bot = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        GiftFlood.class.getName(),
                        url())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var output = bot.inputReader()) {
            int told = lastNumber(output, KILL_AFTER);
            assertThatThrownBy(this::open).hasMessageContaining("is in use by another bot");
            // Not Process.destroyForcibly(): that would close the output, which is still to be read.
            bot.toHandle().destroyForcibly();
            told = Math.max(told, lastNumber(output, Integer.MAX_VALUE));
            assertThat(bot.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(bot.exitValue()).as("killed by SIGKILL").isEqualTo(128 + 9);
            assertThat(told).isGreaterThanOrEqualTo(KILL_AFTER);
            return told;
        } finally {
            bot.destroyForcibly();
        }
    }

    /// Reads until the number or the end is reached; other output, such as a log line, is passed over.
    private static int lastNumber(BufferedReader output, int until) throws IOException {
        int last = 0;
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.matches("\\d+")) {
                last = Integer.parseInt(line);
                if (last >= until) {
                    return last;
                }
            }
        }
        return last;
    }

    private Ledger open() {
        return Ledger.open(url(), Clock.systemUTC(), AuditLimits.DEFAULT);
    }

    private String url() {
        return "jdbc:sqlite:" + folder.resolve("ledger.db");
    }
}
