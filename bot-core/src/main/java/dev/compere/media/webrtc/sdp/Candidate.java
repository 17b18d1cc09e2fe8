package dev.compere.media.webrtc.sdp;

import com.fasterxml.jackson.databind.JsonNode;

/// An address of the media server. In the JSON every field is a string, and the type `local` means `host`.
///
/// @param extras what may follow the type, such as ` tcptype passive`
record Candidate(
        String foundation,
        String component,
        String protocol,
        String priority,
        String ip,
        String port,
        String type,
        String extras) {

    static Candidate of(JsonNode json) {
        var type = json.path("type").asText("host");
        return new Candidate(
                json.path("foundation").asText("1"),
                json.path("component").asText("1"),
                json.path("protocol").asText("udp"),
                json.path("priority").asText("1"),
                json.path("ip").asText(),
                json.path("port").asText(),
                type.equals("local") ? "host" : type,
                extra(json, "rel-addr", "raddr")
                        + extra(json, "rel-port", "rport")
                        + extra(json, "tcptype", "tcptype"));
    }

    private static String extra(JsonNode json, String field, String attribute) {
        return json.path(field).asText("").isEmpty()
                ? ""
                : " " + attribute + " " + json.path(field).asText();
    }

    String line() {
        return "a=candidate:" + foundation + " " + component + " " + protocol + " " + priority + " " + ip + " " + port
                + " typ " + type + extras + " generation 0";
    }
}
