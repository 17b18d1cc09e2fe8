package dev.compere.media.webrtc.sdp;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The payload types and header extension ids of Telegram's media servers, needed before their answer names them: our
/// own description is made first, and what it does not number the same is received and not understood.
public record RtpNumbers(
        int opus,
        int vp8,
        int vp8Retransmission,
        int audioLevel,
        int absoluteSendTime,
        int transportSequence,
        int videoOrientation) {

    /// As seen in the answers that other clients print.
    public static final RtpNumbers USUAL = new RtpNumbers(111, 100, 101, 1, 2, 3, 13);

    private static final String AUDIO_LEVEL = "urn:ietf:params:rtp-hdrext:ssrc-audio-level";
    private static final String ABSOLUTE_SEND_TIME = "http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time";
    private static final String TRANSPORT_SEQUENCE =
            "http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01";
    private static final String VIDEO_ORIENTATION = "urn:3gpp:video-orientation";

    CodecTable audio() {
        var codec = new PayloadType(
                opus,
                "opus",
                48_000,
                2,
                new TreeMap<>(Map.of("minptime", "10", "useinbandfec", "1")),
                List.of("transport-cc"));
        return new CodecTable(
                List.of(codec),
                new TreeMap<>(Map.of(
                        audioLevel,
                        AUDIO_LEVEL,
                        absoluteSendTime,
                        ABSOLUTE_SEND_TIME,
                        transportSequence,
                        TRANSPORT_SEQUENCE)));
    }

    CodecTable video() {
        var codec = new PayloadType(
                vp8, "VP8", 90_000, 0, Map.of(), List.of("goog-remb", "transport-cc", "ccm fir", "nack", "nack pli"));
        var retransmission =
                new PayloadType(vp8Retransmission, "rtx", 90_000, 0, Map.of("apt", String.valueOf(vp8)), List.of());
        return new CodecTable(
                List.of(codec, retransmission),
                new TreeMap<>(Map.of(
                        absoluteSendTime,
                        ABSOLUTE_SEND_TIME,
                        transportSequence,
                        TRANSPORT_SEQUENCE,
                        videoOrientation,
                        VIDEO_ORIENTATION)));
    }
}
