package dev.compere.telegram.request;

import dev.compere.telegram.object.RtmpUrl;

/// Where to stream to for a video chat in RTMP mode (group-calls.txt, "RTMP livestreams").
public record GetVideoChatRtmpUrl(long chatId) implements TdRequest<RtmpUrl> {}
