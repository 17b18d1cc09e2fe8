package dev.compere.media.rtmp;

import dev.compere.media.AudioFrame;
import java.nio.file.Path;
import java.util.List;

/// What ffmpeg is told. The key is not in the arguments, which everybody on the machine can read: ffmpeg takes
/// options of the RTMP protocol from a preset, too, and the preset comes through its standard input.
final class RtmpCommand {

    private static final int KEYFRAME_SECONDS = 2;

    private RtmpCommand() {}

    static List<String> arguments(RtmpAddress address, RtmpSettings settings, Path sound, Path pictures) {
        var rate = String.valueOf(settings.framesPerSecond());
        var bits = settings.videoKilobits() + "k";
        return List.of(
                "-f",
                "s16le",
                "-ar",
                String.valueOf(AudioFrame.RATE),
                "-ac",
                "2",
                "-thread_queue_size",
                "64",
                "-i",
                "unix:" + sound,
                "-f",
                "rawvideo",
                "-pixel_format",
                "yuv420p",
                "-framerate",
                rate,
                "-video_size",
                settings.width() + "x" + settings.height(),
                "-thread_queue_size",
                "8",
                "-i",
                "unix:" + pictures,
                "-map",
                "1:v",
                "-map",
                "0:a",
                "-c:v",
                "libx264",
                "-preset",
                "veryfast",
                "-tune",
                "zerolatency",
                "-pix_fmt",
                "yuv420p",
                "-b:v",
                bits,
                "-maxrate",
                bits,
                "-bufsize",
                2 * settings.videoKilobits() + "k",
                "-g",
                String.valueOf(KEYFRAME_SECONDS * settings.framesPerSecond()),
                "-sc_threshold",
                "0",
                "-c:a",
                "aac",
                "-b:a",
                settings.audioKilobits() + "k",
                "-ar",
                String.valueOf(AudioFrame.RATE),
                "-fpre",
                "/dev/stdin",
                "-flvflags",
                "no_duration_filesize",
                "-f",
                "flv",
                address.url(),
                "-progress",
                "pipe:1",
                "-stats_period",
                "0.2");
    }

    /// A certificate is checked only when ffmpeg is told to.
    static String preset(RtmpAddress address) {
        return "rtmp_app=" + address.application() + "\nrtmp_playpath=" + address.key() + "\n"
                + (address.encrypted() ? "tls_verify=1\n" : "");
    }
}
