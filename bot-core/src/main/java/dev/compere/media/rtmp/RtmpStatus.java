package dev.compere.media.rtmp;

/// How publishing goes.
///
/// @param connections how often the server took the stream
/// @param failures how often it broke off, or did not come about
/// @param silences blocks of 10 ms for which there was no sound
/// @param droppedSounds blocks of 10 ms that came while nothing was sent, or too late
/// @param droppedPictures pictures that came too fast
/// @param misfits pictures of another size than the stream's
public record RtmpStatus(
        boolean connected,
        long connections,
        long failures,
        long silences,
        long droppedSounds,
        long droppedPictures,
        long misfits) {}
