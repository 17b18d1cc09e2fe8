package dev.compere.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the bot plays, hears and records.
///
/// @param enabled whether it carries media at all
/// @param ffmpeg a program to use instead of the one in the path
/// @param folder whose files may be played
/// @param hosts from which something may be played, `example.org` or with a port; over HTTP or HTTPS
/// @param inputs live inputs that may be played, by name
/// @param queueCapacity how many items may wait to be played in one call
/// @param silence after how long without a packet a connection counts as lost
/// @param recordings where the bot's own recordings are written
public record MediaConfig(
        boolean enabled,
        Optional<Path> ffmpeg,
        Path folder,
        List<String> hosts,
        Map<String, LiveInput> inputs,
        int queueCapacity,
        Duration silence,
        Video video,
        Path recordings,
        Recording recording) {

    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\\d{1,5})?");

    /// Something that goes on by itself, such as a stream or a camera.
    ///
    /// @param address which may hold a key
    /// @param format how ffmpeg reads it when the address does not tell, such as `v4l2`; may be empty
    public record LiveInput(Secret address, String format) {

        private static final Pattern STREAM =
                Pattern.compile("(https?|rtmps?|rtsps?|rtp|udp|srt|tcp)://\\S+", Pattern.CASE_INSENSITIVE);

        /// @return whether somebody who writes this means a stream, rather than a file
        public static boolean isStream(String address) {
            return STREAM.matcher(address).matches();
        }
    }

    /// The picture the bot sends.
    ///
    /// @param width even, in pixels
    /// @param height even, in pixels
    /// @param bitrate at the most, in kbit/s
    public record Video(int width, int height, int framesPerSecond, int bitrate) {

        static Video read(Section section) {
            int width = even(section, "width", 640);
            int height = even(section, "height", 360);
            return new Video(
                    width,
                    height,
                    section.number("fps", 30, 1, 60),
                    section.number("bitrate", usualBitrate(width, height), 50, 10_000));
        }

        /// As video conferences send it: 500 for 640x360, 1500 for 1280x720. Twice as much is hardly sharper.
        private static int usualBitrate(int width, int height) {
            double size = width * height / (640.0 * 360.0);
            return Math.clamp(Math.round(10 * Math.pow(size, 0.8)) * 50, 50, 10_000);
        }

        private static int even(Section section, String key, int fallback) {
            int size = section.number(key, fallback, 16, 3_840);
            if (size % 2 != 0) {
                section.error("has an odd " + key + ": " + size, "write " + (size + 1));
            }
            return size;
        }
    }

    /// How recordings are written.
    ///
    /// @param mostBytes of one recording, all its files together
    public record Recording(Format format, long mostBytes, Duration longest) {

        static Recording read(Section section) {
            return new Recording(
                    section.value("format")
                            .map(value -> value.choice(List.of(Format.values()), Format.OGG))
                            .orElse(Format.OGG),
                    section.size("most_bytes", Sizes.GB, Sizes.MB, 1_000 * Sizes.GB),
                    section.duration("longest", Duration.ofHours(6), Duration.ofSeconds(1), Duration.ofDays(7)));
        }
    }

    /// What a recording's files are.
    public enum Format {
        OGG,
        WAV
    }

    public MediaConfig {
        hosts = List.copyOf(hosts);
        inputs = Map.copyOf(inputs);
    }

    /// What may be played, in place of what is configured.
    public MediaConfig withPlayable(Path files, List<String> servers, Map<String, LiveInput> streams, int waiting) {
        return new MediaConfig(
                enabled, ffmpeg, files, servers, streams, waiting, silence, video, recordings, recording);
    }

    public MediaConfig withRecording(Recording other) {
        return new MediaConfig(
                enabled, ffmpeg, folder, hosts, inputs, queueCapacity, silence, video, recordings, other);
    }

    static MediaConfig read(Section section) {
        return new MediaConfig(
                section.flag("enabled", true),
                section.value("ffmpeg").map(value -> Path.of(value.text())),
                Path.of(section.text("folder", "media")),
                section.values("hosts", "write [media.example.org]").stream()
                        .map(value -> value.matching(
                                HOST, "a host", "write its bare name in small letters, such as media.example.org"))
                        .toList(),
                LiveInputs.read(section.section("inputs")),
                section.number("queue_capacity", 100, 1, 10_000),
                section.duration("silence", Duration.ofSeconds(5), Duration.ofSeconds(1), Duration.ofMinutes(5)),
                Video.read(section.section("video")),
                Path.of(section.text("recordings", "recordings")),
                Recording.read(section.section("recording")));
    }
}
