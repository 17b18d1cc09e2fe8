package dev.compere.localtelegram.world;

/// A piece of an RTMP stream.
///
/// @param timeMs when it begins, in Unix milliseconds: a multiple of the segment's length
/// @param audio the file with its sound
/// @param video the file with its picture, the same for all qualities
public record StreamSegment(long timeMs, byte[] audio, byte[] video) {}
