package dev.compere.media.webrtc.sdp;

import com.fasterxml.jackson.databind.JsonNode;
import dev.compere.media.MediaException;
import java.util.ArrayList;
import java.util.List;

/// How to reach the media server, and by which certificate to know it.
record Transport(String ufrag, String pwd, List<Fingerprint> fingerprints, List<Candidate> candidates) {

    /// @param setup who begins the DTLS handshake, `active` when the server does
    record Fingerprint(String hash, String value, String setup) {}

    static Transport of(JsonNode json) {
        var fingerprints = new ArrayList<Fingerprint>();
        for (var fingerprint : json.path("fingerprints")) {
            fingerprints.add(new Fingerprint(
                    fingerprint.path("hash").asText("sha-256"),
                    fingerprint.path("fingerprint").asText(),
                    fingerprint.path("setup").asText("active")));
        }
        var candidates = new ArrayList<Candidate>();
        for (var candidate : json.path("candidates")) {
            candidates.add(Candidate.of(candidate));
        }
        var transport = new Transport(
                json.path("ufrag").asText(),
                json.path("pwd").asText(),
                List.copyOf(fingerprints),
                List.copyOf(candidates));
        if (transport.ufrag.isEmpty() || transport.pwd.isEmpty() || fingerprints.isEmpty() || candidates.isEmpty()) {
            throw new MediaException("Telegram's answer to the join lacks the media server's ufrag, pwd, fingerprint or"
                    + " address; its `transport` has: " + List.copyOf(names(json)));
        }
        return transport;
    }

    private static List<String> names(JsonNode json) {
        var names = new ArrayList<String>();
        json.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /// Lines every section repeats.
    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("a=ice-ufrag:" + ufrag);
        lines.add("a=ice-pwd:" + pwd);
        for (var fingerprint : fingerprints) {
            lines.add("a=fingerprint:" + fingerprint.hash() + " " + fingerprint.value());
        }
        lines.add("a=setup:" + fingerprints.getFirst().setup());
        return lines;
    }

    /// Lines of the first section only: all share one transport.
    List<String> candidateLines() {
        var lines = new ArrayList<>(candidates.stream().map(Candidate::line).toList());
        lines.add("a=end-of-candidates");
        return lines;
    }
}
