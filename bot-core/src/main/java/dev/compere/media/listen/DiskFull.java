package dev.compere.media.listen;

import java.io.IOException;
import java.util.stream.Stream;

/// The disk, or what this user may have of it, is used up.
final class DiskFull extends IOException {

    private static final long serialVersionUID = 1;

    DiskFull(String problem) {
        super(problem);
    }

    /// Known by the words of the system, which ffmpeg repeats; signal 25 is what a size limit ends a process with.
    static boolean isMeantBy(String problem) {
        return Stream.of("No space left on device", "Disk quota exceeded", "File too large", "by signal 25")
                .anyMatch(problem::contains);
    }

    /// @return itself, or as a [DiskFull] when that is what it says
    static IOException orAsIs(IOException e) {
        return e.getMessage() != null && isMeantBy(e.getMessage()) ? new DiskFull(e.getMessage()) : e;
    }
}
