package dev.compere.telegram.object;

import java.util.List;

/// The streams of a call in RTMP mode. Empty until somebody streams.
public record GroupCallStreams(List<GroupCallStream> streams) implements TdObject {
    public GroupCallStreams {
        streams = List.copyOf(streams);
    }
}
