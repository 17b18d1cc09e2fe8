package dev.compere.telegram.request;

import dev.compere.telegram.object.RtmpUrl;

/// Where to stream to for a live story in RTMP mode (group-calls.txt, "RTMP livestreams").
public record GetLiveStoryRtmpUrl(long chatId) implements TdRequest<RtmpUrl> {}
