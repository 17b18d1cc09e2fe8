package dev.compere.telegram.object;

/// One stream of a call in RTMP mode. A segment lasts `1000 >> scale` ms; `timeOffset` is where the stream ends now, in
/// Unix **milliseconds**.
public record GroupCallStream(int channelId, int scale, long timeOffset) implements TdObject {}
