package dev.compere.media.listen;

/// Why a recording ended. What was written before is kept in each case.
public enum RecordingEnd {
    STOPPED("stopped"),
    LONGEST("it reached its longest time"),
    MOST_BYTES("it reached its largest size"),
    DISK_FULL("the disk is full"),
    FAILED("it could not be written");

    private final String reason;

    RecordingEnd(String reason) {
        this.reason = reason;
    }

    /// What this means for a recording that it happened to.
    ///
    /// @param problem in the words of the system, or of ffmpeg
    public static RecordingEnd of(String problem) {
        return DiskFull.isMeantBy(problem) ? DISK_FULL : FAILED;
    }

    /// In words, for people.
    public String reason() {
        return reason;
    }
}
