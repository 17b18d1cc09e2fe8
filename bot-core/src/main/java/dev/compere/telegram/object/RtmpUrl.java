package dev.compere.telegram.object;

/// Where a program such as OBS streams to (group-calls.txt, "RTMP livestreams"). Whoever has the key can stream.
public record RtmpUrl(String url, Secret streamKey) implements TdObject {}
