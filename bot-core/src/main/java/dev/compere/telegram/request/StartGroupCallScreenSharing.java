package dev.compere.telegram.request;

import dev.compere.telegram.object.Text;

/// Starts a presentation beside the joined connection, or starts it anew (group-calls.txt, "Presentations"). The
/// payload is one of a media connection of its own; the answer is what the server wants that to connect to. While
/// TDLib joins the call again it keeps the request until it has. Not in live stories; RTMP calls are refused by
/// the server.
public record StartGroupCallScreenSharing(int groupCallId, int audioSourceId, String payload)
        implements TdRequest<Text> {}
