package dev.compere.telegram.object;

import java.util.List;

/// The video or the presentation of a participant.
public record GroupCallParticipantVideoInfo(
        List<GroupCallVideoSourceGroup> sourceGroups, String endpointId, boolean isPaused) implements TdObject {
    public GroupCallParticipantVideoInfo {
        sourceGroups = List.copyOf(sourceGroups);
    }
}
