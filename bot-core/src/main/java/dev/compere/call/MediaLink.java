package dev.compere.call;

/// How the media of a call reaches the bot.
public enum MediaLink {
    /// Not at all: media is switched off, the machine cannot carry it, or the server's answer could not be used.
    NONE,
    /// The join waits for its answer, or the media server for its first packets.
    CONNECTING,
    CONNECTED,
    /// There was a connection, or should have been one.
    LOST,
    /// In segments that are fetched one by one: group-calls.txt, "Playing an RTMP livestream".
    SEGMENTS
}
