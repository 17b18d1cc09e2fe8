package dev.compere.media.webrtc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// What a media server reads out of a join and writes into its answer. Written apart from the bot's own texts, so
/// that a mistake there is not made here again.
final class FarText {

    private static final String SOUND = """
            a=rtpmap:111 opus/48000/2
            a=fmtp:111 minptime=10;useinbandfec=1;stereo=1
            a=extmap:1 urn:ietf:params:rtp-hdrext:ssrc-audio-level
            """;
    private static final String PICTURE = """
            a=rtpmap:100 VP8/90000
            a=rtcp-fb:100 goog-remb
            a=rtcp-fb:100 ccm fir
            a=rtcp-fb:100 nack
            a=rtcp-fb:100 nack pli
            a=rtpmap:101 rtx/90000
            a=fmtp:101 apt=100
            a=extmap:2 http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time
            a=extmap:13 urn:3gpp:video-orientation
            """;
    private static final String DATA = """
            m=application 9 UDP/DTLS/SCTP webrtc-datachannel
            c=IN IP4 0.0.0.0
            a=mid:2
            a=sctp-port:5000
            """;

    private FarText() {}

    /// The offer the joining side would have made.
    ///
    /// @param talkers how many voices it can be sent
    static String offer(JsonNode join, int talkers) {
        var text = new StringBuilder("v=0\no=- 1 1 IN IP4 0.0.0.0\ns=-\nt=0 0\na=group:BUNDLE");
        for (int mid = 0; mid < 3 + talkers; mid++) {
            text.append(' ').append(mid);
        }
        text.append('\n');
        boolean publishes = !join.path("ssrc-groups").isEmpty();
        text.append(sound(0, "sendrecv")).append(shared(join));
        if (publishes) {
            text.append("a=ssrc:").append(join.path("ssrc").asInt()).append(" cname:join\n");
        }
        text.append(picture(publishes ? "sendrecv" : "recvonly")).append(shared(join));
        text.append(sources(join));
        text.append(DATA).append(shared(join));
        for (int talker = 0; talker < talkers; talker++) {
            text.append(sound(3 + talker, "recvonly")).append(shared(join));
        }
        return text.toString().replace("\n", "\r\n");
    }

    private static String sound(int mid, String direction) {
        return "m=audio 9 UDP/TLS/RTP/SAVPF 111\nc=IN IP4 0.0.0.0\na=rtcp-mux\na=mid:" + mid + "\na=" + direction + "\n"
                + SOUND;
    }

    private static String picture(String direction) {
        return "m=video 9 UDP/TLS/RTP/SAVPF 100 101\nc=IN IP4 0.0.0.0\na=rtcp-mux\na=mid:1\na=" + direction + "\n"
                + PICTURE;
    }

    private static String sources(JsonNode join) {
        var text = new StringBuilder();
        var all = new LinkedHashSet<Integer>();
        for (var group : join.path("ssrc-groups")) {
            text.append("a=ssrc-group:").append(group.path("semantics").asText());
            for (var source : group.path("sources")) {
                text.append(' ').append(source.asInt());
                all.add(source.asInt());
            }
            text.append('\n');
        }
        all.forEach(source -> text.append("a=ssrc:").append(source).append(" cname:join\n"));
        return text.toString();
    }

    private static String shared(JsonNode join) {
        var fingerprint = join.path("fingerprints").path(0);
        return "a=ice-ufrag:" + join.path("ufrag").asText() + "\na=ice-pwd:"
                + join.path("pwd").asText() + "\na=fingerprint:"
                + fingerprint.path("hash").asText() + " "
                + fingerprint.path("fingerprint").asText() + "\na=setup:"
                + fingerprint.path("setup").asText() + "\n";
    }

    /// The answer to the join, out of the server's own description and its gathered candidates.
    static ObjectNode answer(String sdp, List<String> candidates) {
        var root = JsonNodeFactory.instance.objectNode();
        var transport = root.putObject("transport");
        transport.put("ufrag", attribute(sdp, "a=ice-ufrag:"));
        transport.put("pwd", attribute(sdp, "a=ice-pwd:"));
        var fingerprint = attribute(sdp, "a=fingerprint:").split(" ");
        transport
                .putArray("fingerprints")
                .addObject()
                .put("hash", fingerprint[0])
                .put("fingerprint", fingerprint[1])
                .put("setup", attribute(sdp, "a=setup:"));
        candidates(transport.putArray("candidates"), candidates);
        return root;
    }

    private static void candidates(ArrayNode list, List<String> candidates) {
        for (var candidate : candidates) {
            var fields = candidate.split(" ");
            list.addObject()
                    .put("foundation", fields[0].substring("candidate:".length()))
                    .put("component", "1")
                    .put("protocol", "udp")
                    .put("priority", fields[3])
                    .put("ip", "127.0.0.1")
                    .put("port", fields[5])
                    .put("type", "local")
                    .put("generation", "0");
        }
    }

    /// The sources of the voices the server sends.
    static List<Integer> voices(String sdp) {
        var voices = new ArrayList<Integer>();
        int mid = -1;
        for (var line : sdp.lines().toList()) {
            if (line.startsWith("a=mid:")) {
                mid = Integer.parseInt(line.substring("a=mid:".length()));
            }
            if (mid > 2 && line.startsWith("a=ssrc:")) {
                var source = Integer.parseUnsignedInt(
                        line.substring("a=ssrc:".length()).split(" ")[0]);
                if (!voices.contains(source)) {
                    voices.add(source);
                }
            }
        }
        return voices;
    }

    private static String attribute(String sdp, String prefix) {
        return sdp.lines()
                .filter(line -> line.startsWith(prefix))
                .findFirst()
                .orElseThrow()
                .substring(prefix.length());
    }
}
