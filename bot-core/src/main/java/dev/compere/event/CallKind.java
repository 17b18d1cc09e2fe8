package dev.compere.event;

/// The kinds of group call of group-calls.txt, "Group call types".
public enum CallKind {
    /// A live story of a user or channel: one publisher, comments with Stars.
    LIVE_STORY("live-story", "live stories"),
    /// A video chat of a group or a livestream of a channel.
    VIDEO_CHAT("video-chat", "video chats"),
    /// An end-to-end encrypted conference call.
    CONFERENCE("conference", "conference calls");

    private final String label;
    private final String plural;

    CallKind(String label, String plural) {
        this.label = label;
        this.plural = plural;
    }

    /// The word used in stored keys and in logs.
    public String label() {
        return label;
    }

    /// The words for all of this kind, in sentences.
    public String plural() {
        return plural;
    }
}
