package dev.compere.media.listen;

import java.nio.file.Path;
import java.time.Duration;

/// What to record, and how much of it at the most.
///
/// @param folder where to; made if it is missing
/// @param name of the file, without folder and ending; what does not belong into a file name is replaced
/// @param perSpeaker a file of his own for each speaker instead of one for all
/// @param mostBytes of all files together
/// @param longest from the start
public record RecordingPlan(
        Path folder, String name, Format format, boolean perSpeaker, long mostBytes, Duration longest) {

    /// Two channels, 48,000 samples a second.
    public enum Format {
        /// Opus in Ogg, 64 kbit/s: about 28 MB an hour.
        OGG,
        /// 16 bit PCM: about 690 MB an hour. Ends at 4 GiB, which is six hours.
        WAV;

        String ending() {
            return switch (this) {
                case OGG -> "ogg";
                case WAV -> "wav";
            };
        }
    }

    public RecordingPlan {
        if (mostBytes < 1 || !longest.isPositive()) {
            throw new IllegalArgumentException("a recording of no bytes or no time");
        }
    }
}
