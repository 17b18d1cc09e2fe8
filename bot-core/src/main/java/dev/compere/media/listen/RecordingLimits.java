package dev.compere.media.listen;

import java.time.Duration;
import java.util.Optional;

/// When a recording ends by itself.
///
/// @param longest after which time
/// @param whyLongest what that time comes from
/// @param mostBytes of all files
record RecordingLimits(Duration longest, RecordingEnd whyLongest, long mostBytes) {

    /// What may still be on its way into a file.
    private static final long ON_THE_WAY = 64 * 1024;

    static RecordingLimits of(RecordingPlan plan) {
        var wav = Duration.ofSeconds(WavFile.LONGEST);
        if (plan.format() == RecordingPlan.Format.WAV && plan.longest().compareTo(wav) > 0) {
            return new RecordingLimits(wav, RecordingEnd.MOST_BYTES, plan.mostBytes());
        }
        return new RecordingLimits(plan.longest(), RecordingEnd.LONGEST, plan.mostBytes());
    }

    Optional<RecordingEnd> reached(Duration length, long bytes, int files) {
        if (length.compareTo(longest) >= 0) {
            return Optional.of(whyLongest);
        }
        // A limit that is small beside what is on its way is met less exactly.
        long margin = Math.min(files * ON_THE_WAY, mostBytes / 10);
        return bytes >= mostBytes - margin ? Optional.of(RecordingEnd.MOST_BYTES) : Optional.empty();
    }
}
