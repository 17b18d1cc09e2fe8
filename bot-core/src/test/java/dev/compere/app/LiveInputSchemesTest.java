package dev.compere.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.config.MediaConfig.LiveInput;
import dev.compere.media.MediaException;
import dev.compere.media.MediaSource;
import dev.compere.media.ffmpeg.FfmpegInput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What people may write as a stream is what ffmpeg is told to open as one.
class LiveInputSchemesTest {

    @ParameterizedTest
    @ValueSource(strings = {"http", "https", "rtmp", "rtmps", "rtsp", "rtsps", "rtp", "udp", "srt", "tcp", "RTSP"})
    void aStreamIsOpened(String scheme) {
        assertThat(LiveInput.isStream(address(scheme))).isTrue();
        assertThat(FfmpegInput.of(input(scheme)).live()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp", "concat", "data", "unix", "gopher", "tls"})
    void anythingElseIsNeitherWrittenNorOpened(String scheme) {
        assertThat(LiveInput.isStream(address(scheme))).isFalse();
        assertThatThrownBy(() -> FfmpegInput.of(input(scheme)))
                .isInstanceOf(MediaException.class)
                .hasMessageContaining("http, https, rtmp, rtmps, rtp, rtsp, rtsps, srt, tcp, udp");
    }

    private static MediaSource input(String scheme) {
        return new MediaSource.LiveInput(address(scheme), "");
    }

    private static String address(String scheme) {
        return scheme + "://studio.example.org/stage";
    }
}
