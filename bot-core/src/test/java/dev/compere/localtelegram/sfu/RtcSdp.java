package dev.compere.localtelegram.sfu;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// The session descriptions that a client makes of the server's answer, and the join payload it makes of its own.
final class RtcSdp {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final String LINE = "\r\n";

    private RtcSdp() {}

    enum Kind {
        SOUND("m=audio 9 UDP/TLS/RTP/SAVPF 111", OPUS),
        PICTURE("m=video 9 UDP/TLS/RTP/SAVPF 100 101", VP8 + VIDEO_EXTENSIONS),
        DATA("m=application 9 UDP/DTLS/SCTP webrtc-datachannel", "a=sctp-port:5000\r\na=max-message-size:262144\r\n");

        private final String heading;
        private final String details;

        Kind(String heading, String details) {
            this.heading = heading;
            this.details = details;
        }
    }

    /// @param sources what is announced of the far end; none for what it only receives
    record Section(String mid, Kind kind, String direction, List<Long> sources) {
        static Section own(int mid, Kind kind) {
            return new Section(String.valueOf(mid), kind, "recvonly", List.of());
        }
    }

    static ObjectNode payload(String offer, String setup) {
        var payload = JSON.createObjectNode();
        payload.put("ufrag", value(offer, "a=ice-ufrag:"));
        payload.put("pwd", value(offer, "a=ice-pwd:"));
        payload.putArray("fingerprints")
                .addObject()
                .put("hash", "sha-256")
                .put("setup", setup)
                .put("fingerprint", value(offer, "a=fingerprint:sha-256 "));
        payload.put("ssrc", (int) Long.parseLong(value(offer, "a=ssrc:").split(" ")[0]));
        offer.lines().filter(line -> line.startsWith("a=ssrc-group:")).forEach(line -> {
            var words = line.substring("a=ssrc-group:".length()).strip().split(" ");
            var group = payload.withArray("ssrc-groups").addObject().put("semantics", words[0]);
            for (var i = 1; i < words.length; i++) {
                group.withArray("sources").add((int) Long.parseLong(words[i]));
            }
        });
        return payload;
    }

    /// Numbers VP8 as Telegram does: the library decodes by its own description's numbers.
    static String pinned(String offer) {
        var pinned = new StringBuilder();
        var video = false;
        for (var line : offer.split(LINE)) {
            if (line.startsWith("m=")) {
                video = line.startsWith("m=video");
                pinned.append(video ? line.replaceAll("SAVPF.*", "SAVPF 100 101") : line)
                        .append(LINE);
                continue;
            }
            if (!video || !line.matches("a=(rtpmap|fmtp|rtcp-fb):.*")) {
                pinned.append(line).append(LINE);
            }
            if (video && line.startsWith("a=rtcp-rsize")) {
                pinned.append(VP8);
            }
        }
        return pinned.toString();
    }

    /// @param setup of the server: its own in an answer, `actpass` in an offer
    static String of(JsonNode answer, String setup, int version, List<Section> sections) {
        var sdp = new StringBuilder("v=0\r\no=- 1 " + version + " IN IP4 0.0.0.0\r\ns=-\r\nt=0 0\r\na=group:BUNDLE");
        sections.forEach(section -> sdp.append(' ').append(section.mid()));
        sdp.append("\r\na=extmap-allow-mixed\r\na=msid-semantic: WMS *\r\na=ice-lite\r\n");
        for (var section : sections) {
            sdp.append(section(answer.path("transport"), setup, section));
        }
        return sdp.toString();
    }

    private static StringBuilder section(JsonNode transport, String setup, Section section) {
        var sdp = new StringBuilder(section.kind().heading);
        sdp.append("\r\nc=IN IP4 0.0.0.0\r\na=rtcp-mux\r\na=mid:").append(section.mid());
        sdp.append("\r\na=ice-ufrag:").append(transport.path("ufrag").asText());
        sdp.append("\r\na=ice-pwd:").append(transport.path("pwd").asText());
        sdp.append("\r\na=fingerprint:sha-256 ")
                .append(transport
                        .path("fingerprints")
                        .path(0)
                        .path("fingerprint")
                        .asText());
        sdp.append("\r\na=setup:")
                .append(setup)
                .append("\r\na=")
                .append(section.direction())
                .append(LINE);
        sdp.append(section.kind().details);
        var name = section.sources().isEmpty() ? "" : "s" + section.sources().getFirst();
        if (!name.isEmpty()) {
            sdp.append("a=msid:%s %s\r\n".formatted(name, name));
        }
        if (section.sources().size() == 2) {
            sdp.append("a=ssrc-group:FID %d %d\r\n".formatted(section.sources().toArray()));
        }
        section.sources().forEach(source -> sdp.append("a=ssrc:%d cname:%s\r\n".formatted(source, name)));
        var candidate = transport.path("candidates").path(0);
        sdp.append("a=candidate:%s %s %s %s %s %s typ %s generation %s\r\na=end-of-candidates\r\n"
                .formatted(
                        candidate.path("foundation").textValue(),
                        candidate.path("component").textValue(),
                        candidate.path("protocol").textValue(),
                        candidate.path("priority").textValue(),
                        candidate.path("ip").textValue(),
                        candidate.path("port").textValue(),
                        candidate.path("type").textValue(),
                        candidate.path("generation").textValue()));
        return sdp;
    }

    private static String value(String offer, String start) {
        return offer.lines()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .map(line -> line.substring(start.length()).strip())
                .orElseThrow();
    }

    private static final String OPUS = """
            a=rtpmap:111 opus/48000/2\r
            a=fmtp:111 minptime=10;useinbandfec=1\r
            a=extmap:1 urn:ietf:params:rtp-hdrext:ssrc-audio-level\r
            a=extmap:2 http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time\r
            """;

    private static final String VP8 = """
            a=rtpmap:100 VP8/90000\r
            a=rtcp-fb:100 goog-remb\r
            a=rtcp-fb:100 ccm fir\r
            a=rtcp-fb:100 nack\r
            a=rtcp-fb:100 nack pli\r
            a=fmtp:100 x-google-start-bitrate=800\r
            a=rtpmap:101 rtx/90000\r
            a=fmtp:101 apt=100\r
            """;

    private static final String VIDEO_EXTENSIONS = """
            a=extmap:2 http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time\r
            a=extmap:13 urn:3gpp:video-orientation\r
            """;
}
