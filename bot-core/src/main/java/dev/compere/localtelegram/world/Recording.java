package dev.compere.localtelegram.world;

import java.time.Instant;

/// A recording of a video chat.
///
/// @param title empty for one without
/// @param portrait whether the video stands upright
/// @param by who started it, and gets the file
public record Recording(String title, boolean video, boolean portrait, Instant startedAt, User by) {}
