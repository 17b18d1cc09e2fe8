package dev.compere.media.player;

import dev.compere.media.MediaItem;
import dev.compere.media.MediaSource;
import dev.compere.media.ffmpeg.Ffmpeg;
import dev.compere.media.ffmpeg.Redaction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Sound and pictures to play, made by ffmpeg.
final class Clips {

    static final Ffmpeg FFMPEG = Ffmpeg.find("");

    private final Path folder;

    Clips(Path folder) {
        this.folder = folder;
    }

    MediaItem tone(double seconds) {
        return make("tone-" + seconds + ".wav", "-f", "lavfi", "-i", "sine=frequency=440:duration=" + seconds);
    }

    /// Moving pictures and a tone.
    MediaItem film(double seconds) {
        return make(
                "film-" + seconds + ".mkv",
                "-f",
                "lavfi",
                "-i",
                "testsrc=size=320x240:rate=25:duration=" + seconds,
                "-f",
                "lavfi",
                "-i",
                "sine=frequency=440:duration=" + seconds,
                "-c:v",
                "mpeg4",
                "-c:a",
                "pcm_s16le");
    }

    MediaItem silentFilm(double seconds) {
        return make("silent-" + seconds + ".mkv", "-f", "lavfi", "-i", "testsrc=size=320x240:duration=" + seconds);
    }

    MediaItem picture() {
        return make("picture.png", "-f", "lavfi", "-i", "color=red:size=200x100", "-frames:v", "1");
    }

    /// Each second, for a tenth of it, white and a beep; black and silence in between.
    MediaItem flashesAndBeeps(int seconds) {
        return make(
                "flashes-" + seconds + ".mkv",
                "-f",
                "lavfi",
                "-i",
                "color=black:size=160x120:rate=30:duration=" + seconds
                        + ",drawbox=color=white:t=fill:enable='lt(mod(t,1),0.0999)'",
                "-f",
                "lavfi",
                "-i",
                "aevalsrc='0.8*sin(2*PI*1000*t)*lt(mod(t,1),0.1)':sample_rate=48000:duration=" + seconds,
                "-c:v",
                "ffv1",
                "-c:a",
                "pcm_s16le");
    }

    MediaItem make(String name, String... arguments) {
        var file = folder.resolve(name);
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("-y", file.toString()));
        try (var process = FFMPEG.start(all, Redaction.NONE)) {
            var exit = process.exit().get(60, TimeUnit.SECONDS);
            if (!exit.ok()) {
                throw new AssertionError(exit.problem() + process.lastLines());
            }
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
        return file(file);
    }

    static MediaItem file(Path file) {
        return MediaItem.of(file.getFileName().toString(), new MediaSource.MediaFile(file));
    }
}
