package dev.compere.media.webrtc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.media.webrtc.VoiceSlots.Slot;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VoiceSlotsTest {

    private final VoiceSlots slots = new VoiceSlots(3);

    @Test
    void whoComesTakesThePlaceOfWhoGoes() {
        slots.hear(Set.of(10));
        assertThat(slots.hear(Set.of(20))).isTrue();
        assertThat(slots.slots()).containsExactly(new Slot("3", 20));
    }

    @Test
    void aVacatedSectionIsUsedAgainUnderANewName() {
        slots.hear(Set.of(10));
        slots.hear(Set.of());
        assertThat(slots.slots()).containsExactly(new Slot("3", 0));
        slots.hear(Set.of(10));
        assertThat(slots.slots()).containsExactly(new Slot("4", 10));
    }

    @Test
    void whoStaysKeepsTheSection() {
        slots.hear(Set.of(10));
        slots.hear(Set.of(10, -20));
        assertThat(slots.slots()).containsExactly(new Slot("3", 10), new Slot("4", -20));
    }

    @Test
    void theSameAgainChangesNothing() {
        slots.hear(Set.of(10, 20));
        assertThat(slots.hear(Set.of(20, 10))).isFalse();
    }

    @Test
    void aCrowdThatComesAndGoesTakesNoMorePlacesThanItNeeds() {
        var crowd = IntStream.rangeClosed(1, 20).boxed().collect(Collectors.toSet());
        for (int round = 0; round < 5; round++) {
            slots.hear(crowd);
            slots.hear(Set.of());
        }
        assertThat(slots.slots()).hasSize(20);
    }
}
