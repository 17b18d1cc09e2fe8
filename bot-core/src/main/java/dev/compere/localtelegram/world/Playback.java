package dev.compere.localtelegram.world;

/// How one user hears one participant: what a user without rights changes for himself alone.
///
/// @param volume 1 to 20000, 0 if unchanged
public record Playback(boolean muted, int volume) {
    public static final Playback USUAL = new Playback(false, 0);
}
