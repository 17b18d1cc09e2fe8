package dev.compere.event;

/// The kinds of group call of group-calls.txt, "Group call types".
public enum CallKind {
    /// A live story of a user or channel: one publisher, comments with Stars.
    LIVE_STORY("live-story"),
    /// A video chat of a group or a livestream of a channel.
    VIDEO_CHAT("video-chat"),
    /// An end-to-end encrypted conference call.
    CONFERENCE("conference");

    private final String label;

    CallKind(String label) {
        this.label = label;
    }

    /// The word used in stored keys and in logs.
    public String label() {
        return label;
    }
}
