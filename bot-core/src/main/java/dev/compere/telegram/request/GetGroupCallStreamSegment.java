package dev.compere.telegram.request;

import dev.compere.telegram.object.Data;
import dev.compere.telegram.object.GroupCallVideoQuality;

/// One segment of a stream; `timeOffset` is in Unix milliseconds. Audio is channel 0 with `videoQuality` null.
/// `TIME_TOO_BIG` and a flood wait both say that it is not there yet: ask again after 100 ms.
public record GetGroupCallStreamSegment(
        int groupCallId, long timeOffset, int scale, int channelId, GroupCallVideoQuality videoQuality)
        implements TdRequest<Data> {}
