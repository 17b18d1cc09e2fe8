package dev.compere.media;

/// Hears what becomes of a [MediaConnection]. Called by the engine's own threads, one call at a time for each
/// connection; must not block. What it throws is logged and goes no further.
public interface ConnectionListener {

    /// Media flows.
    default void connected() {}

    /// It does not, and will not again: the server is out of reach, or nothing came for too long. Told once at the
    /// most, and not after [MediaConnection#close].
    default void lost(String reason) {}

    /// Ten milliseconds of somebody's voice.
    ///
    /// @param source the audio source (SSRC) of the participant, as Telegram numbers it
    default void heard(int source, AudioFrame frame) {}

    /// A picture of somebody.
    ///
    /// @param endpoint as Telegram names the participant's video
    default void seen(String endpoint, VideoFrame frame) {}
}
