package dev.compere.telegram.request;

import dev.compere.telegram.object.RtmpUrl;

/// As [GetVideoChatRtmpUrl], with a new key: the old one is worthless from then on.
public record ReplaceVideoChatRtmpUrl(long chatId) implements TdRequest<RtmpUrl> {}
