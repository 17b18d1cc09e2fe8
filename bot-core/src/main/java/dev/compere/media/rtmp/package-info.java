/// RTMP livestreams, group-calls.txt "RTMP livestreams": publishing one, and playing one.
///
/// **Reading.** [SegmentReader][dev.compere.media.rtmp.SegmentReader] fetches a stream from a
/// [SegmentSource][dev.compere.media.rtmp.SegmentSource] (Telegram) into a
/// [SegmentSink][dev.compere.media.rtmp.SegmentSink]: [SegmentFile][dev.compere.media.rtmp.SegmentFile] or
/// [SegmentStream][dev.compere.media.rtmp.SegmentStream]. Which segment when is decided in `SegmentFlow`, which
/// does not wait, so that every rule can be tested exactly.
///
/// **Publishing.** [RtmpPublisher][dev.compere.media.rtmp.RtmpPublisher] is an outlet whose frames one ffmpeg
/// encodes and sends. The stream key reaches that ffmpeg by its standard input, as a preset with the options of
/// the RTMP protocol: so it is in no list of processes, no environment, no file and no address that could be
/// printed. An RTMP client of our own would give no more than that, and would be a protocol to maintain. Sound and
/// pictures reach it by two sockets, each block counted and paced by the clock, so that they stay together
/// whatever is late or lost.
///
/// Knows the hall `media` and `media.ffmpeg`.
package dev.compere.media.rtmp;
