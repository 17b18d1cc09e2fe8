package dev.compere.localtelegram.world;

/// Who publishes a live story.
///
/// @param source the audio source
public record Streamer(User user, int source) {}
