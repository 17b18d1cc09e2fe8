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

    /// In words, for people.
    public String reason() {
        return reason;
    }
}
