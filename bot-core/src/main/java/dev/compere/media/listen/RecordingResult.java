package dev.compere.media.listen;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// What a recording left behind.
///
/// @param files with sound, in the order they were begun; none if nobody was heard
/// @param speakers the file that says who spoke when (JSON)
/// @param length how long it is; each file ends there unless its speaker left before
/// @param bytes of all files together
/// @param dropped frames that are missing because the machine could not keep up
/// @param problem what broke, empty if nothing did
public record RecordingResult(
        List<Path> files, Path speakers, Duration length, long bytes, long dropped, RecordingEnd end, String problem) {

    public RecordingResult {
        files = List.copyOf(files);
    }

    /// Why it ended, for people.
    public String reason() {
        return problem.isEmpty() ? end.reason() : end.reason() + ": " + problem;
    }
}
