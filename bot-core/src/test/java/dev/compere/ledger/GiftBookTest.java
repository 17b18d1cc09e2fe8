package dev.compere.ledger;

import static dev.compere.ledger.Gifts.ANNA;
import static dev.compere.ledger.Gifts.BORIS;
import static dev.compere.ledger.Gifts.CALL;
import static dev.compere.ledger.Gifts.NOON;
import static dev.compere.ledger.Gifts.comment;
import static dev.compere.ledger.Gifts.donation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.event.DonationReceived;
import dev.compere.event.Sender;
import dev.compere.event.StarsReceived;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GiftBookTest {

    @TempDir
    private Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.open(
                "jdbc:sqlite:" + folder.resolve("data/new/ledger.db"), Clock.systemUTC(), AuditLimits.DEFAULT);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void aGiftIsCountedOnce() {
        assertThat(record(donation(ANNA, 1, 50))).isEqualTo(1);
        assertThat(record(donation(ANNA, 1, 50))).isZero();
        assertThat(total()).isEqualTo(50);
    }

    @Test
    void aGiftIsCountedOnceAfterARestartAlthoughItsMessageHasAnotherNumber() {
        record(comment(ANNA, 7, "hi", 1));
        close();
        open();

        assertThat(record(comment(ANNA, 1, "hi", 1))).isZero();
        assertThat(total()).isEqualTo(10);
    }

    @Test
    void aDonationThatCameWithoutItsMessageIsNotCountedAgainWhenTheMessageComes() {
        record(withoutMessage(10, -1));
        record(withoutMessage(10, -2));
        close();
        open();

        assertThat(record(donation(ANNA, 9, 3))).isZero();
        assertThat(record(donation(ANNA, 11, 3))).isZero();
        assertThat(record(donation(ANNA, 9, 3))).as("told once more").isZero();
        assertThat(record(donation(ANNA, 12, 3))).as("a third one").isEqualTo(1);
        assertThat(total()).isEqualTo(9);
    }

    @Test
    void anotherDonationIsNotTakenForOneThatCameWithoutItsMessage() {
        record(withoutMessage(10, -1));

        assertThat(record(donation(ANNA, 10, 4))).as("other Stars").isEqualTo(1);
        assertThat(record(donation(BORIS, 10, 3))).as("other sender").isEqualTo(1);
        assertThat(record(donation(ANNA, 14, 3))).as("much later").isEqualTo(1);
        assertThat(total()).isEqualTo(13);
    }

    private static StarsReceived withoutMessage(int second, int occurrence) {
        return new DonationReceived(CALL, NOON.plusSeconds(second), 0, ANNA, 3, occurrence);
    }

    @Test
    void equalGiftsOfOneSecondAreAllCounted() {
        var first = comment(ANNA, 1, "hi", 1);
        var second = comment(ANNA, 2, "hi", 2);
        var otherText = comment(ANNA, 3, "ho", 1);
        var otherSender = comment(BORIS, 4, "hi", 1);

        assertThat(ledger.starsRecorder().record(List.of(first, second, otherText, otherSender)))
                .containsExactlyInAnyOrder(first, second, otherText, otherSender);
        assertThat(total()).isEqualTo(40);
    }

    @Test
    void onlyTheNewOnesOfABatchComeBack() {
        var known = donation(ANNA, 1, 50);
        var fresh = donation(ANNA, 2, 50);
        record(known);

        assertThat(ledger.starsRecorder().record(List.of(known, fresh))).containsExactly(fresh);
    }

    @Test
    void theLatestNameIsShown() {
        record(donation(new Sender(11, "Anna the first"), 1, 5));
        record(donation(new Sender(11, "Anna the second"), 3, 5));
        record(donation(new Sender(11, "Anna replayed"), 2, 5));

        assertThat(ledger.leaderboards().top(new Span.OfCall(CALL), 1))
                .containsExactly(new Standing(1, new Sender(11, "Anna the second"), 15));
    }

    @Test
    void starsAreWrittenEvenByAnInterruptedThread() {
        Thread.currentThread().interrupt();
        try {
            assertThat(record(donation(ANNA, 1, 50))).isEqualTo(1);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(total()).isEqualTo(50);
    }

    private int record(StarsReceived gift) {
        return ledger.starsRecorder().record(List.of(gift)).size();
    }

    private long total() {
        return ledger.leaderboards().total(new Span.OfCall(CALL));
    }
}
