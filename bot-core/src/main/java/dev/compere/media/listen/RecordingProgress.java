package dev.compere.media.listen;

import java.time.Duration;

/// How far a recording is.
///
/// @param length since it began
/// @param bytes of all files so far
/// @param speakers who were heard so far
/// @param dropped frames that are missing because the machine could not keep up
public record RecordingProgress(Duration length, long bytes, int speakers, long dropped) {

    /// A line for people, such as `12:03, 5.6 MB, 3 speakers`.
    public String line() {
        var line = "%d:%02d, %.1f MB, %d speaker%s"
                .formatted(length.toMinutes(), length.toSecondsPart(), bytes / 1e6, speakers, speakers == 1 ? "" : "s");
        return dropped == 0 ? line : line + ", " + dropped + " frames lost";
    }
}
