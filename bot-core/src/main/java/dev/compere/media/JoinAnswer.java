package dev.compere.media;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/// What Telegram answers to a join (`updateGroupCallConnection.params`): group-calls.txt, "Joining a group call".
public sealed interface JoinAnswer {

    /// A media server to connect to.
    ///
    /// @param parameters `transport`, and perhaps `audio` and `video`
    record WebRtc(JsonNode parameters) implements JoinAnswer {}

    /// No connection: what is published is fetched in segments. Who may speak later joins again.
    ///
    /// @param rtmp whether an external program publishes
    record Segments(boolean rtmp) implements JoinAnswer {}

    /// @throws MediaException when it is neither
    static JoinAnswer parse(String json) {
        JsonNode root;
        try {
            root = new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new MediaException("Telegram's answer to the join is no JSON", e);
        }
        if (root.path("stream").asBoolean()) {
            return new Segments(root.path("rtmp").asBoolean());
        }
        if (root.path("transport").isObject()) {
            return new WebRtc(root);
        }
        throw new MediaException("Telegram's answer to the join names neither a media server nor a stream");
    }
}
