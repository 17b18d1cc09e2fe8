package dev.compere.media.webrtc.sdp;

import com.fasterxml.jackson.databind.JsonNode;

/// What the media server tells of itself in the answer to a join.
///
/// @param endpoint what the server calls the bot's own video; empty when it does not say
public record ServerParameters(Transport transport, CodecTable audio, CodecTable video, String endpoint) {

    /// @param usual what holds where the answer says nothing, as those of presentations do
    /// @throws dev.compere.media.MediaException when it names no server
    public static ServerParameters of(JsonNode answer, RtpNumbers usual) {
        return new ServerParameters(
                Transport.of(answer.path("transport")),
                CodecTable.of(answer.path("audio"), usual.audio()),
                CodecTable.of(answer.path("video"), usual.video()),
                answer.path("video").path("endpoint").asText(""));
    }
}
