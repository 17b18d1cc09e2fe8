package dev.compere.media.rtmp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.media.MediaException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RtmpAddressTest {

    private static final String KEY = "123:SeCrEt";

    @Test
    void theKeyIsInThePresetAndNowhereElse() {
        var address = new RtmpAddress("rtmps://dc4-1.example.org/s/", KEY);
        var settings = RtmpSettings.of(640, 360, 30, 1000);
        assertThat(RtmpCommand.preset(address)).isEqualTo("rtmp_app=s\nrtmp_playpath=123:SeCrEt\ntls_verify=1\n");
        assertThat(RtmpCommand.arguments(address, settings, Path.of("a"), Path.of("v")))
                .contains("rtmps://dc4-1.example.org/s/")
                .noneMatch(argument -> argument.contains("SeCrEt"));
        assertThat(address.toString()).doesNotContain("SeCrEt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org/s", "rtmp:/s", "rtmp://SeCrEt@example.org/s", "rtmp://a/s?SeCrEt", "%"})
    void otherAddressesAreRefusedWithoutRepeatingThem(String url) {
        assertThatThrownBy(() -> new RtmpAddress(url, KEY))
                .isInstanceOf(MediaException.class)
                .hasMessageContaining("rtmp://HOST/APPLICATION")
                .hasMessageNotContaining("SeCrEt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "SeCrEt\nrtmp_app=x", "SeCrEt\r", "SeCrEt\0"})
    void aKeyThatWouldBeMoreThanAKeyIsRefused(String key) {
        assertThatThrownBy(() -> new RtmpAddress("rtmp://example.org/s", key))
                .isInstanceOf(MediaException.class)
                .hasMessageNotContaining("SeCrEt");
    }
}
