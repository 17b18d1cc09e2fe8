package dev.compere.localtelegram.world;

/// What is decided when a live story starts.
///
/// @param messagesEnabled whether comments are allowed
/// @param minimumStars the least number of Stars for a comment, 0 for none
/// @param rtmp whether an external program publishes
public record LiveSettings(boolean messagesEnabled, long minimumStars, boolean rtmp) {
    /// Messages enabled, no minimum of Stars, not by RTMP.
    public static final LiveSettings USUAL = new LiveSettings(true, 0, false);
}
