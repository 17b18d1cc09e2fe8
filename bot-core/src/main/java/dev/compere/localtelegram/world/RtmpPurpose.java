package dev.compere.localtelegram.world;

/// What an RTMP key is for: a peer has one for each.
public enum RtmpPurpose {
    LIVE_STORY,
    /// A video chat or livestream.
    VIDEO_CHAT
}
