package dev.compere.call;

import dev.compere.media.MediaEngine;
import dev.compere.media.MediaSource.LiveInput;
import dev.compere.media.listen.RecordingPlan.Format;
import dev.compere.media.player.PlayerSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What calls carry media with in tests.
final class MediaKits {

    private MediaKits() {}

    static MediaKit without() {
        return MediaKit.none("media is switched off", settings(Path.of("target")));
    }

    static MediaKit of(MediaEngine engine) {
        return of(engine, Path.of("target"));
    }

    /// @param folder with what may be played; recordings are written below it
    static MediaKit of(MediaEngine engine, Path folder) {
        return MediaKit.of(engine, settings(folder));
    }

    /// As [#of(MediaEngine,Path)], with recordings no longer than this.
    static MediaKit recording(MediaEngine engine, Path folder, Duration longest) {
        return MediaKit.of(engine, settings(folder, longest));
    }

    static MediaSettings settings(Path folder) {
        return settings(folder, Duration.ofMinutes(10));
    }

    private static MediaSettings settings(Path folder, Duration longest) {
        return new MediaSettings(
                "",
                folder,
                List.of("media.example.org", "localhost:8000"),
                Map.of("studio", new LiveInput("sine=r=48000,arealtime", "lavfi")),
                new PlayerSettings(320, 180, 15, 2, 3),
                500,
                folder.resolve("recordings"),
                Format.OGG,
                100_000_000,
                longest);
    }
}
