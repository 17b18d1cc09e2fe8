package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GiftCountingTest {

    private static final long ANN = 888;
    private static final long BO = 889;

    private final Occurrences occurrences = new Occurrences();
    private final DonationPairing pairing = new DonationPairing();

    @Test
    void equalGiftsWithinASecondAreNumbered() {
        assertThat(occurrences.count(ANN, 10, 5, "")).isEqualTo(1);
        assertThat(occurrences.count(ANN, 10, 5, "")).isEqualTo(2);
        assertThat(occurrences.count(ANN, 10, 5, "hi")).isEqualTo(1);
        assertThat(occurrences.count(ANN, 11, 5, "")).isEqualTo(1);
        assertThat(occurrences.count(BO, 10, 5, "")).isEqualTo(1);
    }

    @Test
    void oldGiftsToldLateAreCountedWithTheNewOnesOfTheirSecond() {
        assertThat(occurrences.count(ANN, 10, 5, "")).as("new").isEqualTo(1);
        assertThat(occurrences.count(ANN, 11, 5, "")).as("new").isEqualTo(1);
        assertThat(occurrences.count(ANN, 3, 5, "")).as("old").isEqualTo(1);
        assertThat(occurrences.count(ANN, 3, 5, "")).as("old").isEqualTo(2);
        assertThat(occurrences.count(ANN, 10, 5, "")).as("old").isEqualTo(2);
    }

    @Test
    void toldAgainAfterAJoinTheyHaveTheSameNumbers() {
        occurrences.count(ANN, 10, 5, "");
        occurrences.count(ANN, 10, 5, "");
        occurrences.forget();
        assertThat(occurrences.count(ANN, 10, 5, "")).isEqualTo(1);
        assertThat(occurrences.count(ANN, 10, 5, "")).isEqualTo(2);
    }

    @Test
    void theReactionAfterADonationIsItsSecondHalf() {
        pairing.message(ANN, 5, true);
        assertThat(pairing.completes(ANN, 5)).isTrue();
        assertThat(pairing.completes(ANN, 5)).isFalse();
    }

    @Test
    void aReactionWithoutItsMessageStandsAlone() {
        assertThat(pairing.completes(ANN, 5)).isFalse();
        pairing.message(ANN, 5, true);
        pairing.message(BO, 0, false);
        assertThat(pairing.completes(ANN, 5)).isFalse();
        pairing.message(ANN, 5, true);
        assertThat(pairing.completes(BO, 5)).isFalse();
    }
}
