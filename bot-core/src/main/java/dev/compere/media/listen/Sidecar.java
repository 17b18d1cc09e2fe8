package dev.compere.media.listen;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;

/// What is told about a recording beside its sound: `name.speakers.json`.
///
/// @param started by the clock on the wall
/// @param lengthMs so far, or in the end
/// @param ended in words; empty while it goes on, or when the bot crashed
record Sidecar(String started, long lengthMs, String ended, List<Part> files, List<SpeakerLog.Speech> speeches) {

    private static final ObjectWriter JSON = new ObjectMapper()
            .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .writerWithDefaultPrettyPrinter();

    /// @param fromMs where it begins; sound of before is in another part
    /// @param source of its only speaker; null, as the name, when it is everybody's
    record Part(String file, long fromMs, Integer source, String speaker) {

        static Part of(RecordedPart part) {
            return new Part(
                    part.path().getFileName().toString(),
                    part.from(),
                    part.speaker().map(RecordedPart.Speaker::source).orElse(null),
                    part.speaker().map(RecordedPart.Speaker::name).orElse(null));
        }
    }

    static Sidecar of(
            Instant started, long lengthMs, String ended, List<RecordedPart> parts, List<SpeakerLog.Speech> speeches) {
        return new Sidecar(
                started.toString(),
                lengthMs,
                ended,
                parts.stream().map(Part::of).toList(),
                speeches);
    }

    /// In the place of an earlier one at once, so that it is whole at any moment.
    void write(Path path) throws IOException {
        var draft = path.resolveSibling("." + path.getFileName() + ".new");
        try {
            Files.write(draft, JSON.writeValueAsBytes(this));
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
