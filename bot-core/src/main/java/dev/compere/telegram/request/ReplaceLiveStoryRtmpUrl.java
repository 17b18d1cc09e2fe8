package dev.compere.telegram.request;

import dev.compere.telegram.object.RtmpUrl;

/// As [GetLiveStoryRtmpUrl], with a new key: the old one is worthless from then on.
public record ReplaceLiveStoryRtmpUrl(long chatId) implements TdRequest<RtmpUrl> {}
