package dev.compere.media.rtmp;

/// How good the picture of a segment is.
public enum Quality {
    LOWEST,
    MEDIUM,
    BEST
}
