package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.event.RemovalCause;
import dev.compere.telegram.object.GroupCallMessageLevel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShownMessagesTest {

    private static final long NOW = 1_800_000_000L;
    private final ShownMessages shown = new ShownMessages(86_400, true);

    private void fill(int from, int to, long stars) {
        for (int id = from; id <= to; id++) {
            shown.add(id, NOW, stars);
        }
    }

    @Test
    void theOldestOfAFullLevelWasPushedOut() {
        fill(1, 100, 0);
        assertThat(shown.remove(List.of(1), NOW, false)).isEqualTo(Map.of(RemovalCause.EXPIRED, List.of(1)));
        assertThat(shown.size()).isEqualTo(99);
    }

    @Test
    void anyOtherOfAFullLevelWasModerated() {
        fill(1, 100, 0);
        assertThat(shown.remove(List.of(50), NOW, false)).isEqualTo(Map.of(RemovalCause.MODERATED, List.of(50)));
    }

    @Test
    void theOldestOfALevelWithRoomWasModerated() {
        fill(1, 99, 0);
        assertThat(shown.remove(List.of(1), NOW, false)).isEqualTo(Map.of(RemovalCause.MODERATED, List.of(1)));
    }

    @Test
    void levelsFillUpApart() {
        shown.levels(new MessageLevels(List.of(level(0), level(50))));
        fill(1, 60, 0);
        fill(61, 120, 50);
        assertThat(shown.remove(List.of(1), NOW, false)).containsOnlyKeys(RemovalCause.MODERATED);
    }

    @Test
    void aMessageWhoseTimeIsOverExpired() {
        shown.add(1, NOW - 86_400, 0);
        shown.add(2, NOW, 0);
        assertThat(shown.remove(List.of(1, 2), NOW, false))
                .isEqualTo(Map.of(RemovalCause.EXPIRED, List.of(1), RemovalCause.MODERATED, List.of(2)));
    }

    @Test
    void whenTheCallIsOverAllAreCleared() {
        fill(1, 3, 0);
        assertThat(shown.remove(List.of(3, 2, 1), NOW, true)).isEqualTo(Map.of(RemovalCause.CLEARED, List.of(1, 2, 3)));
        assertThat(shown.size()).isZero();
    }

    private static GroupCallMessageLevel level(long minimum) {
        return new GroupCallMessageLevel(minimum, 0, 30, 0, 0, 0, 0);
    }
}
