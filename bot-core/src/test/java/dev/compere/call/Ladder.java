package dev.compere.call;

import dev.compere.media.SoundMeter;
import dev.compere.media.ffmpeg.Ffmpeg;
import dev.compere.media.ffmpeg.Redaction;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A film whose tone is a step higher in each second, so that whoever hears it knows where it is.
final class Ladder {

    private static final int LOWEST_HERTZ = 400;
    private static final int STEP_HERTZ = 20;

    private Ladder() {}

    static void film(Path file, int seconds) throws Exception {
        var tone = "aevalsrc='0.3*sin(2*PI*t*(%d+%d*floor(t)))':sample_rate=48000".formatted(LOWEST_HERTZ, STEP_HERTZ);
        var arguments = List.of(
                "-f",
                "lavfi",
                "-i",
                tone,
                "-f",
                "lavfi",
                "-i",
                "testsrc=size=320x180:rate=15",
                "-c:v",
                "mpeg4",
                "-c:a",
                "pcm_s16le",
                "-t",
                String.valueOf(seconds),
                "-y",
                file.toString());
        try (var process = Ffmpeg.find("").start(arguments, Redaction.NONE)) {
            var exit = process.exit().get(60, TimeUnit.SECONDS);
            if (!exit.ok()) {
                throw new AssertionError(exit.problem() + process.lastLines());
            }
        }
    }

    /// Which second of the film was heard for the most part of the last one.
    static long second(SoundMeter sound) {
        return Math.round((sound.peakHertz() - LOWEST_HERTZ) / STEP_HERTZ);
    }
}
