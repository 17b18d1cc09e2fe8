package dev.compere.media.webrtc.sdp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A codec with the number it has in RTP packets.
///
/// @param channels 0 when the codec has none
/// @param feedback the RTCP messages it asks for, such as `nack pli`
record PayloadType(
        int id, String name, int clockRate, int channels, Map<String, String> parameters, List<String> feedback) {

    static PayloadType of(JsonNode json) {
        var parameters = new LinkedHashMap<String, String>();
        // An array when there are none.
        if (json.path("parameters").isObject()) {
            json.path("parameters").forEachEntry((name, value) -> parameters.put(name, value.asText()));
        }
        var feedback = new ArrayList<String>();
        for (var message : json.path("rtcp-fbs")) {
            feedback.add((message.path("type").asText() + " "
                            + message.path("subtype").asText(""))
                    .strip());
        }
        return new PayloadType(
                json.path("id").asInt(),
                json.path("name").asText(),
                json.path("clockrate").asInt(),
                json.path("channels").asInt(0),
                parameters,
                feedback);
    }

    PayloadType with(Map<String, String> further) {
        var all = new LinkedHashMap<>(parameters);
        all.putAll(further);
        return new PayloadType(id, name, clockRate, channels, all, feedback);
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("a=rtpmap:" + id + " " + name + "/" + clockRate + (channels > 1 ? "/" + channels : ""));
        for (var message : feedback) {
            lines.add("a=rtcp-fb:" + id + " " + message);
        }
        if (!parameters.isEmpty()) {
            lines.add("a=fmtp:" + id + " "
                    + parameters.entrySet().stream()
                            .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                            .collect(Collectors.joining(";")));
        }
        return lines;
    }
}
