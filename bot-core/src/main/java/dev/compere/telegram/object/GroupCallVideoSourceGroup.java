package dev.compere.telegram.object;

import java.util.List;

/// RTP sources that belong together.
public record GroupCallVideoSourceGroup(String semantics, List<Integer> sourceIds) implements TdObject {
    public GroupCallVideoSourceGroup {
        sourceIds = List.copyOf(sourceIds);
    }
}
