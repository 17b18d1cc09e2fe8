package dev.compere.localtelegram.sfu;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// What the media server takes from a join payload (group-calls.txt, "Joining a group call").
///
/// @param fingerprint of the client's certificate, SHA-256
/// @param waits whether the client leaves it to the server to begin the DTLS handshake (`setup` is `passive`)
record JoinOffer(int audioSource, String fingerprint, boolean waits, List<SourceGroup> videoGroups) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// @throws IllegalArgumentException if the payload lacks what a connection needs
    static JoinOffer parse(String payload) {
        try {
            var root = JSON.readTree(payload);
            var fingerprint = root.path("fingerprints").path(0);
            if (root.path("ssrc").asInt() == 0
                    || !fingerprint.path("fingerprint").isTextual()) {
                throw new IllegalArgumentException("The join payload has no audio source or no fingerprint");
            }
            return new JoinOffer(
                    root.path("ssrc").intValue(),
                    fingerprint.path("fingerprint").asText(),
                    !fingerprint.path("setup").asText().equals("active"),
                    elements(root.path("ssrc-groups")).map(JoinOffer::group).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The join payload is no JSON", e);
        }
    }

    /// All sources that the client may send.
    Set<Integer> sources() {
        return Stream.concat(Stream.of(audioSource), videoSources().stream()).collect(Collectors.toSet());
    }

    Set<Integer> videoSources() {
        return videoGroups.stream().flatMap(group -> group.sources().stream()).collect(Collectors.toSet());
    }

    private static SourceGroup group(JsonNode group) {
        var sources = elements(group.path("sources")).map(JsonNode::intValue).toList();
        return new SourceGroup(group.path("semantics").asText(), sources);
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
