package dev.compere.media.rtmp;

/// A segment, or the channels of a stream, could not be had. Expected, and part of the flow: [SegmentReader].
public final class SegmentRefused extends Exception {

    private static final long serialVersionUID = 1;

    /// What to do about it.
    public enum Reason {
        /// `TIME_TOO_BIG`, or a flood wait: the same segment again in a moment.
        NOT_YET,
        /// `GROUPCALL_JOIN_MISSING`, `GROUPCALL_FORBIDDEN`: join again.
        NOT_JOINED,
        /// Look anew where the stream is.
        OTHER
    }

    private final Reason reason;

    public SegmentRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
