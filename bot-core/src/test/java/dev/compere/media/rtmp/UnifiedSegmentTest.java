package dev.compere.media.rtmp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.media.MediaException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSegmentTest {

    private static final byte[] FILE = {1, 2, 3, 4, 5};

    private static UnifiedBytes header(int events) {
        return new UnifiedBytes()
                .number(UnifiedSegment.SIGNATURE)
                .text("mp4")
                .number(1)
                .number(events);
    }

    private static UnifiedBytes event(UnifiedBytes bytes, int offset) {
        return bytes.number(offset).text("unified").number(90).number(7);
    }

    @Test
    void theHeaderIsReadAndTheFileFollowsIt() {
        var segment = UnifiedSegment.parse(event(header(1), 0).then(FILE));
        assertThat(segment.container()).isEqualTo("mp4");
        assertThat(segment.activeMask()).isEqualTo(1);
        assertThat(segment.events()).containsExactly(new UnifiedSegment.Event(0, "unified", 90, 7));
        assertThat(segment.onlyPart()).containsExactly(FILE);
    }

    @Test
    void theFileBeginsAtTheOffsetOfItsEvent() {
        var segment = UnifiedSegment.parse(event(header(1), 2).then(FILE));
        assertThat(segment.onlyPart()).containsExactly(3, 4, 5);
    }

    @Test
    void aSegmentWithoutEventsIsOneFile() {
        assertThat(UnifiedSegment.parse(header(0).then(FILE)).onlyPart()).containsExactly(FILE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 252, 253, 254, 255, 1000})
    void textsOfAllLengthsAreRead(int length) {
        var bytes = new UnifiedBytes()
                .number(UnifiedSegment.SIGNATURE)
                .text("x".repeat(length))
                .number(0)
                .number(0)
                .then(FILE);
        var segment = UnifiedSegment.parse(bytes);
        assertThat(segment.container()).hasSize(length);
        assertThat(segment.onlyPart()).containsExactly(FILE);
    }

    @Test
    void somethingElseIsNamedAsSuch() {
        assertThatThrownBy(() -> UnifiedSegment.parse(new byte[] {'O', 'g', 'g', 'S', 0, 0, 0, 0}))
                .isInstanceOf(MediaException.class)
                .hasMessage("a segment begins with 5367674f instead of a12e810d");
    }

    @Test
    void twoFilesAndOffsetsOutsideAreRefused() {
        var two = UnifiedSegment.parse(event(event(header(2), 0), 3).then(FILE));
        assertThatThrownBy(two::onlyPart).isInstanceOf(MediaException.class).hasMessageContaining("2 files");
        for (int offset : new int[] {-1, 5, Integer.MAX_VALUE}) {
            var outside = UnifiedSegment.parse(event(header(1), offset).then(FILE));
            assertThatThrownBy(outside::onlyPart).isInstanceOf(MediaException.class);
        }
    }

    @Test
    void noCountMakesItReserveMemory() {
        assertThatThrownBy(() -> UnifiedSegment.parse(header(Integer.MAX_VALUE).then(FILE)))
                .isInstanceOf(MediaException.class)
                .hasMessageContaining("2147483647 events");
    }

    @Test
    void everyCutAndEveryDamageIsReadOrRefused() {
        var whole = event(header(1), 0).then(FILE);
        for (int length = 0; length < whole.length - FILE.length; length++) {
            var cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> UnifiedSegment.parse(cut)).isInstanceOf(MediaException.class);
        }
        var random = new Random(1);
        for (int round = 0; round < 20_000; round++) {
            var damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            try {
                assertThat(UnifiedSegment.parse(damaged).onlyPart()).hasSizeLessThanOrEqualTo(damaged.length);
            } catch (MediaException refused) {
                assertThat(refused).hasMessageContaining("segment");
            }
        }
    }
}
