package dev.compere.plugin.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChanceTest {

    private final Chance chance = new Chance(new Random(1));

    @Test
    void everyNumberOfTheRangeComes() {
        var seen = new HashSet<Long>();
        for (int i = 0; i < 1000; i++) {
            seen.add(chance.number(1, 6));
        }
        assertThat(seen).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(chance.number(Long.MAX_VALUE - 1, Long.MAX_VALUE)).isGreaterThanOrEqualTo(Long.MAX_VALUE - 1);
    }

    @Test
    void everyElementCanBePicked() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 100; i++) {
            seen.add(chance.pick(List.of("a", "b")));
        }
        assertThat(seen).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void shufflingKeepsAllElements() {
        var list = List.of(1, 2, 3, 4, 5);
        assertThat(chance.shuffled(list))
                .containsExactlyInAnyOrderElementsOf(list)
                .isNotEqualTo(list);
    }

    @Test
    void whatCannotBeDrawnIsExplained() {
        assertThatThrownBy(() -> chance.number(2, 1)).hasMessage("there is no number from 2 to 1");
        assertThatThrownBy(() -> chance.pick(List.of())).hasMessageContaining("the list is empty");
    }
}
