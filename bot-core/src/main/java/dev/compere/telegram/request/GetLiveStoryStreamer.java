package dev.compere.telegram.request;

import dev.compere.telegram.object.GroupCallParticipant;

/// The single publisher; the call must be joined and not in RTMP mode. Error 404: nobody publishes. Also loads the call
/// afresh.
public record GetLiveStoryStreamer(int groupCallId) implements TdRequest<GroupCallParticipant> {}
