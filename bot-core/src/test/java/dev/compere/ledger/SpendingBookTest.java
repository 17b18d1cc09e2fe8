package dev.compere.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.action.RefusalReason;
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
        assertThat(reserve(1, 60, 100)).isTrue();
        assertThat(reserve(2, 41, 100)).isFalse();
        assertThat(reserve(3, 40, 100)).isTrue();
        assertThat(book.spentToday()).isEqualTo(100);
    }

    @Test
    void aLimitOfZeroAllowsNothing() {
        assertThat(reserve(1, 1, 0)).isFalse();
    }

    @Test
    void whatWasRefusedIsGivenBack() {
        reserve(1, 60, 100);
        reserve(2, 40, 100);

        book.release(1);

        assertThat(book.spentToday()).isEqualTo(40);
    }

    @Test
    void whatWasReservedStaysCountedAfterARestart() {
        reserve(1, 60, 100);
        close();
        open();

        assertThat(book.spentToday()).isEqualTo(60);
        book.release(1);
        assertThat(book.spentToday())
                .as("number 1 of this run is another action")
                .isEqualTo(60);
        assertThat(reserve(1, 40, 100)).isTrue();
    }

    @Test
    void aDayBeginsAtMidnightOfTheClocksZone() {
        reserve(1, 100, 100);
        close();
        openAt("2026-11-22T23:00:00Z");

        assertThat(book.spentToday()).isZero();
        assertThat(reserve(1, 100, 100)).isTrue();
    }

    @Test
    void manyAtOnceDoNotGetPastTheLimit() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = LongStream.range(0, 50)
                    .mapToObj(id -> (Callable<Boolean>) () -> reserve(id, 10, 100))
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
    void whoeverAsksHasALimitOfHisOwn() {
        var limits = new SpendingBook.Limits(100, 30);
        assertThat(book.reserve(1, "thanks", 30, limits)).isEmpty();
        assertThat(book.reserve(2, "thanks", 1, limits)).contains(new RefusalReason.PluginSpendingLimit(1, 30));
        assertThat(book.reserve(3, "raffle", 30, limits)).isEmpty();
        close();
        open();
        assertThat(book.reserve(1, "thanks", 1, limits))
                .as("after a restart")
                .contains(new RefusalReason.PluginSpendingLimit(1, 30));
    }

    @Test
    void theLimitOfAllHoldsBesidesOnesOwn() {
        var limits = new SpendingBook.Limits(40, 30);
        assertThat(book.reserve(1, "thanks", 30, limits)).isEmpty();
        assertThat(book.reserve(2, "raffle", 11, limits)).contains(new RefusalReason.SpendingLimit(11));
        assertThat(book.reserve(3, "raffle", 10, limits)).isEmpty();
    }

    @Test
    void starsToSpendMustBePositive() {
        assertThatThrownBy(() -> reserve(1, -5, 100)).isInstanceOf(IllegalArgumentException.class);
    }

    private boolean reserve(long requestId, long stars, long limit) {
        return book.reserve(requestId, "plugin", stars, new SpendingBook.Limits(limit, Long.MAX_VALUE))
                .isEmpty();
    }

    private void openAt(String time) {
        var clock = Clock.fixed(Instant.parse(time), BERLIN);
        ledger = Ledger.open("jdbc:sqlite:" + folder.resolve("ledger.db"), clock, AuditLimits.DEFAULT);
        book = ledger.spendingBook();
    }
}
