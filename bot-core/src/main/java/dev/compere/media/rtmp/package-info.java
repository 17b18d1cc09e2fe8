/// RTMP livestreams, group-calls.txt "RTMP livestreams": publishing one, and playing one.
///
/// **Reading.** [SegmentReader][dev.compere.media.rtmp.SegmentReader] fetches a stream from a
/// [SegmentSource][dev.compere.media.rtmp.SegmentSource] (Telegram) into a
/// [SegmentSink][dev.compere.media.rtmp.SegmentSink]: [SegmentFile][dev.compere.media.rtmp.SegmentFile] or
/// [SegmentStream][dev.compere.media.rtmp.SegmentStream]. Which segment when is decided in `SegmentFlow`, which does
/// not
/// wait, so that every rule can be tested exactly.
///
/// Knows the hall `media` and `media.ffmpeg`.
package dev.compere.media.rtmp;
