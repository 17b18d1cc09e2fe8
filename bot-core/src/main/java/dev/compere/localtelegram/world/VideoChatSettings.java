package dev.compere.localtelegram.world;

/// What administrators decide about a video chat.
///
/// @param joinMuted whether who joins must be allowed to speak first
/// @param messagesEnabled whether messages are allowed
/// @param rtmp whether an external program publishes
public record VideoChatSettings(boolean joinMuted, boolean messagesEnabled, boolean rtmp) {
    VideoChatSettings joinMuted(boolean muted) {
        return new VideoChatSettings(muted, messagesEnabled, rtmp);
    }

    VideoChatSettings messagesEnabled(boolean enabled) {
        return new VideoChatSettings(joinMuted, enabled, rtmp);
    }
}
