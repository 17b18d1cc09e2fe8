package dev.compere.localtelegram.world;

import java.util.List;
import java.util.Map;

/// What the server reads of a join payload: `ufrag`, `pwd`, one fingerprint or more, and the audio source, a signed
/// number other than 0; and the sources of the video, if there is one.
record JoinPayload(int source, List<SourceGroup> groups) {
    /// That of somebody who is played, without a connection.
    static JoinPayload played(int source) {
        return new JoinPayload(source, List.of(new SourceGroup("SIM", List.of(source + 1))));
    }

    /// @throws Refusal `DATA_JSON_INVALID` if something is missing
    static JoinPayload parse(String payload) {
        if (Json.parse(payload).orElse(null) instanceof Map<?, ?> object
                && object.get("ufrag") instanceof String
                && object.get("pwd") instanceof String
                && object.get("fingerprints") instanceof List<?> fingerprints
                && !fingerprints.isEmpty()
                && fingerprints.stream().allMatch(JoinPayload::isFingerprint)
                && object.get("ssrc") instanceof Number source
                && source.intValue() != 0) {
            return new JoinPayload(source.intValue(), groups(object.get("ssrc-groups")));
        }
        throw Refusal.badRequest("DATA_JSON_INVALID");
    }

    private static boolean isFingerprint(Object value) {
        return value instanceof Map<?, ?> object
                && object.get("hash") instanceof String
                && object.get("setup") instanceof String
                && object.get("fingerprint") instanceof String;
    }

    private static List<SourceGroup> groups(Object value) {
        return value instanceof List<?> groups
                ? groups.stream().map(JoinPayload::group).toList()
                : List.of();
    }

    private static SourceGroup group(Object value) {
        if (value instanceof Map<?, ?> object
                && object.get("semantics") instanceof String semantics
                && object.get("sources") instanceof List<?> sources
                && sources.stream().allMatch(Number.class::isInstance)) {
            return new SourceGroup(
                    semantics,
                    sources.stream().map(source -> ((Number) source).intValue()).toList());
        }
        throw Refusal.badRequest("DATA_JSON_INVALID");
    }
}
