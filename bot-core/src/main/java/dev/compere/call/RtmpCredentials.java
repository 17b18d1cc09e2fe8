package dev.compere.call;

import dev.compere.telegram.object.Secret;

/// Where the streaming program of a call in RTMP mode sends its picture and sound: group-calls.txt, "RTMP livestreams".
/// Whoever has the key can stream.
///
/// @param url the server, without the key
public record RtmpCredentials(String url, Secret key) {}
