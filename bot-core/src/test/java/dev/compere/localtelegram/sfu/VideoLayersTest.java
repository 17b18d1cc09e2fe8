package dev.compere.localtelegram.sfu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VideoLayersTest {
    private static final SourceGroup SIM = new SourceGroup("SIM", List.of(2, 4, 6));
    private static final List<SourceGroup> THREE = List.of(
            SIM,
            new SourceGroup("FID", List.of(2, 3)),
            new SourceGroup("FID", List.of(4, 5)),
            new SourceGroup("FID", List.of(6, 7)));

    private static VideoLayers of(List<SourceGroup> groups) {
        return VideoLayers.of(new JoinOffer(1, "", true, groups));
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "90, 2", "180, 2", "181, 4", "360, 4", "361, 6", "720, 6", "2160, 6"})
    void theSmallestLayerThatIsHighEnoughFits(int height, int source) {
        assertThat(of(THREE).fitting(height, _ -> true).source()).isEqualTo(source);
    }

    @Test
    void aLayerComesWithWhatIsSentAgainOfIt() {
        assertThat(of(THREE).fitting(360, _ -> true).sources()).containsExactlyInAnyOrder(4, 5);
        assertThat(of(List.of(SIM)).fitting(360, _ -> true).sources()).containsExactly(4);
    }

    @ParameterizedTest
    @CsvSource({"180, 6, 6", "360, 2, 2", "360, 6, 6", "720, 2, 2", "720, 0, 6"})
    void whereTheFittingOneIsNotSentTheNearestIs(int height, int sent, int source) {
        assertThat(of(THREE).fitting(height, flowing -> flowing == sent).source())
                .isEqualTo(source);
    }

    @Test
    void onePictureIsOneLayerWhateverTheHeight() {
        var one = of(List.of(new SourceGroup("FID", List.of(8, 9))));
        assertThat(one.fitting(90, _ -> true)).isEqualTo(new VideoLayers.Layer(8, Set.of(8, 9)));
        assertThat(of(List.of()).layers()).isEmpty();
    }

    @Test
    void aScreenHasTwo() {
        var screen = of(List.of(new SourceGroup("SIM", List.of(2, 4))));
        assertThat(screen.fitting(360, _ -> true).source()).isEqualTo(2);
        assertThat(screen.fitting(720, _ -> true).source()).isEqualTo(4);
    }
}
