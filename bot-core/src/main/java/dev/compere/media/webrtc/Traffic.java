package dev.compere.media.webrtc;

import dev.onvoid.webrtc.RTCStats;
import dev.onvoid.webrtc.RTCStatsReport;
import java.util.List;

/// Counts what has come from the media server: media, RTCP and the answers to connectivity checks, which a quiet call
/// consists of.
final class Traffic {

    private static final List<String> CHECKS = List.of("responsesReceived", "requestsReceived");

    private Traffic() {}

    static long received(RTCStatsReport report) {
        long count = 0;
        for (var stats : report.getStats().values()) {
            switch (stats.getType()) {
                case TRANSPORT -> count += number(stats, "packetsReceived");
                case CANDIDATE_PAIR -> {
                    for (var attribute : CHECKS) {
                        count += number(stats, attribute);
                    }
                }
                default -> {
                    // Counted by the transport already.
                }
            }
        }
        return count;
    }

    private static long number(RTCStats stats, String attribute) {
        return stats.getAttributes().get(attribute) instanceof Number number ? number.longValue() : 0;
    }
}
