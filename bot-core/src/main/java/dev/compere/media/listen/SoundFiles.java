package dev.compere.media.listen;

import dev.compere.media.ffmpeg.Ffmpeg;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Makes the files of one recording.
final class SoundFiles {

    private static final String SIDECAR_ENDING = "speakers.json";

    private final Ffmpeg ffmpeg;
    private final RecordingPlan plan;
    private final Path sidecar;
    private final String base;

    /// Takes a name that no other recording has.
    SoundFiles(Ffmpeg ffmpeg, RecordingPlan plan) throws IOException {
        this.ffmpeg = ffmpeg;
        this.plan = plan;
        sidecar = FileNames.create(plan.folder(), FileNames.safe(plan.name()), SIDECAR_ENDING);
        var name = sidecar.getFileName().toString();
        base = name.substring(0, name.length() - SIDECAR_ENDING.length() - 1);
    }

    Path sidecar() {
        return sidecar;
    }

    /// @return a new empty file
    Path create(Optional<RecordedPart.Speaker> speaker) throws IOException {
        var name = speaker.map(own -> base + "-" + FileNames.safe(own.name())).orElse(base);
        return FileNames.create(plan.folder(), name, plan.format().ending());
    }

    SoundFile open(Path path) throws IOException {
        return switch (plan.format()) {
            case OGG -> new OpusFile(ffmpeg, path);
            case WAV -> new WavFile(path);
        };
    }
}
