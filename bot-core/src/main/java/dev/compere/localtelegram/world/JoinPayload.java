package dev.compere.localtelegram.world;

import java.util.List;
import java.util.Map;

/// What the server reads of a join payload: `ufrag`, `pwd`, one fingerprint or more, and the audio source, a signed
/// number other than 0.
record JoinPayload(int source) {
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
            return new JoinPayload(source.intValue());
        }
        throw Refusal.badRequest("DATA_JSON_INVALID");
    }

    private static boolean isFingerprint(Object value) {
        return value instanceof Map<?, ?> object
                && object.get("hash") instanceof String
                && object.get("setup") instanceof String
                && object.get("fingerprint") instanceof String;
    }
}
