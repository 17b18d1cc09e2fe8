package dev.compere.telegram.object;

/// What a join sends along. `audioSourceId` is the RTP source and must be fresh for each join; `payload` is the join
/// payload of the media engine (group-calls.txt, "Maintaining group call connections"). A listener of a live story must
/// be muted and without video: TDLib does not see to that.
public record GroupCallJoinParameters(int audioSourceId, String payload, boolean isMuted, boolean isMyVideoEnabled)
        implements TdObject {}
