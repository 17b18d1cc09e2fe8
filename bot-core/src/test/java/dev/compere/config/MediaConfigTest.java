package dev.compere.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MediaConfigTest {

    @TempDir
    private Path folder;

    private WrittenConfig written;

    @BeforeEach
    void open() {
        written = new WrittenConfig(folder);
    }

    @Test
    void everythingCanBeSaid() {
        var media = written.valid("""
                call: { live_story: me }
                media:
                  enabled: false
                  ffmpeg: /opt/ffmpeg
                  folder: shows
                  hosts: [media.example.org, "localhost:8000"]
                  inputs:
                    studio: { address: "rtsp://studio.example.org/stage" }
                    camera: { address: /dev/video0, format: v4l2 }
                  queue_capacity: 5
                  silence: 3s
                  video: { width: 360, height: 640, fps: 25, bitrate: 800 }
                  recordings: tapes
                  recording: { format: wav, most_bytes: 5MB, longest: 10m }
                """).media();

        assertThat(media)
                .isEqualTo(new MediaConfig(
                        false,
                        Optional.of(Path.of("/opt/ffmpeg")),
                        Path.of("shows"),
                        List.of("media.example.org", "localhost:8000"),
                        Map.of(
                                "studio",
                                new MediaConfig.LiveInput(new Secret("rtsp://studio.example.org/stage"), ""),
                                "camera",
                                new MediaConfig.LiveInput(new Secret("/dev/video0"), "v4l2")),
                        5,
                        Duration.ofSeconds(3),
                        new MediaConfig.Video(360, 640, 25, 800),
                        Path.of("tapes"),
                        new MediaConfig.Recording(MediaConfig.Format.WAV, 5L << 20, Duration.ofMinutes(10))));
    }

    @ParameterizedTest
    @CsvSource({"640, 360, 500", "360, 640, 500", "540, 960, 950", "1280, 720, 1500", "16, 16, 50", "3840, 2160, 8800"})
    void theBitRateFollowsTheSize(int width, int height, int bitrate) {
        var media = written.valid("""
                call: { live_story: me }
                media: { video: { width: %d, height: %d } }
                """.formatted(width, height)).media();

        assertThat(media.video().bitrate()).isEqualTo(bitrate);
    }

    @Test
    void eachMistakeIsOneLine() {
        assertThat(written.errors("""
                call: { live_story: me }
                media:
                  hosts: ["https://media.example.org/"]
                  video:
                    height: 361
                  recording: { format: mp3 }
                """))
                .containsExactly(
                        "bot.yaml:4: media.hosts[0] is not a host: https://media.example.org/; write its bare name in"
                                + " small letters, such as media.example.org",
                        "bot.yaml:6: media.video has an odd height: 361; write 362",
                        "bot.yaml:7: media.recording.format must be one of ogg, wav, not mp3");
    }

    @Test
    void aLiveInputThatCannotBeReadIsToldWithoutItsAddress() {
        assertThat(written.errors("""
                call: { live_story: me }
                media:
                  inputs:
                    "the stage": { address: "rtmp://127.0.0.1/live/key" }
                    door: { address: "gopher://127.0.0.1/key" }
                    camera: { address: /dev/video0 }
                    empty: {}
                """))
                .containsExactly(
                        "bot.yaml:5: media.inputs.the stage is no name for a live input; write letters, digits, - and _"
                                + " only, such as studio",
                        "bot.yaml:6: media.inputs.door.address is no address that can be read from; write one that"
                                + " begins with http, https, rtmp, rtmps, rtsp, rtsps, rtp, udp, srt or tcp",
                        "bot.yaml:7: media.inputs.camera.address is no address but a device; say with format: how to"
                                + " read it, such as v4l2 or alsa",
                        "bot.yaml:8: media.inputs.empty.address is missing; write one like"
                                + " rtmp://127.0.0.1/live/studio, or /dev/video0");
    }
}
