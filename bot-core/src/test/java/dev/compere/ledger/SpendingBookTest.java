package dev.compere.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SpendingBookTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @TempDir
    private Path folder;

    private Ledger ledger;
    private SpendingBook book;

    @BeforeEach
    void open() {
        openAt("2026-11-22T22:59:59Z");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void nothingIsSpentBeyondTheLimit() {
        assertThat(book.reserve(1, 60, 100)).isTrue();
        assertThat(book.reserve(2, 41, 100)).isFalse();
        assertThat(book.reserve(3, 40, 100)).isTrue();
        assertThat(book.spentToday()).isEqualTo(100);
    }

    @Test
    void aLimitOfZeroAllowsNothing() {
        assertThat(book.reserve(1, 1, 0)).isFalse();
    }

    @Test
    void whatWasRefusedIsGivenBack() {
        book.reserve(1, 60, 100);
        book.reserve(2, 40, 100);

        book.release(1);

        assertThat(book.spentToday()).isEqualTo(40);
    }

    @Test
    void whatWasReservedStaysCountedAfterARestart() {
        book.reserve(1, 60, 100);
        close();
        open();

        assertThat(book.spentToday()).isEqualTo(60);
        book.release(1);
        assertThat(book.spentToday())
                .as("number 1 of this run is another action")
                .isEqualTo(60);
        assertThat(book.reserve(1, 40, 100)).isTrue();
    }

    @Test
    void aDayBeginsAtMidnightOfTheClocksZone() {
        book.reserve(1, 100, 100);
        close();
        openAt("2026-11-22T23:00:00Z");

        assertThat(book.spentToday()).isZero();
        assertThat(book.reserve(1, 100, 100)).isTrue();
    }

    @Test
    void manyAtOnceDoNotGetPastTheLimit() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = LongStream.range(0, 50)
                    .mapToObj(id -> (Callable<Boolean>) () -> book.reserve(id, 10, 100))
                    .toList();
            int granted = 0;
            for (var answer : threads.invokeAll(tasks, 30, TimeUnit.SECONDS)) {
                granted += answer.get() ? 1 : 0;
            }
            assertThat(granted).isEqualTo(10);
        }
        assertThat(book.spentToday()).isEqualTo(100);
    }

    @Test
    void starsToSpendMustBePositive() {
        assertThatThrownBy(() -> book.reserve(1, -5, 100)).isInstanceOf(IllegalArgumentException.class);
    }

    private void openAt(String time) {
        var clock = Clock.fixed(Instant.parse(time), BERLIN);
        ledger = Ledger.open("jdbc:sqlite:" + folder.resolve("ledger.db"), clock, AuditLimits.DEFAULT);
        book = ledger.spendingBook();
    }
}
