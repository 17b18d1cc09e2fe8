package dev.compere.telegram.request;

import dev.compere.telegram.object.GroupCallStreams;

/// The streams of a joined call in RTMP mode (group-calls.txt, "RTMP livestreams").
public record GetGroupCallStreams(int groupCallId) implements TdRequest<GroupCallStreams> {}
