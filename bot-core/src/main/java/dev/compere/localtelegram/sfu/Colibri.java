package dev.compere.localtelegram.sfu;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashMap;
import java.util.Optional;

/// The messages of the data channel, JSON that names its kind in `colibriClass`.
final class Colibri {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KIND = "colibriClass";

    private Colibri() {}

    /// Empty for every other message, and for what is none.
    static Optional<VideoConstraints> receiverVideoConstraints(String message) {
        try {
            var root = JSON.readTree(message);
            if (!root.path(KIND).asText().equals("ReceiverVideoConstraints")) {
                return Optional.empty();
            }
            var heights = new HashMap<String, Integer>();
            root.path("constraints")
                    .properties()
                    .forEach(endpoint -> heights.put(
                            endpoint.getKey(),
                            endpoint.getValue().path("maxHeight").asInt()));
            return Optional.of(new VideoConstraints(
                    root.path("defaultConstraints").path("maxHeight").asInt(), heights));
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }

    /// @param idealHeight that somebody has use for, 0 if nobody has
    static String senderVideoConstraints(int idealHeight) {
        var message = JsonNodeFactory.instance.objectNode().put(KIND, "SenderVideoConstraints");
        message.putObject("videoConstraints").put("idealHeight", idealHeight);
        return message.toString();
    }
}
