package dev.compere.localtelegram.sfu;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// The answer to a join payload: where the media server is, and what it forwards (`updateGroupCallConnection.params`).
/// Every field of a candidate is text, as Telegram has it.
final class AnswerJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String AUDIO_LEVEL = "urn:ietf:params:rtp-hdrext:ssrc-audio-level";
    private static final String SEND_TIME = "http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time";
    private static final String VIDEO_ORIENTATION = "urn:3gpp:video-orientation";

    private AnswerJson() {}

    /// @param setup the server's part in the DTLS handshake, `active` or `passive`
    /// @param endpoint the name of the participant's own video
    /// @param serverSource in whose name the server itself reports
    static String of(
            IceCredentials ice, String fingerprint, String setup, int port, String endpoint, int serverSource) {
        var answer = JSON.objectNode();
        answer.set("transport", transport(ice, fingerprint, setup, port));
        answer.set("audio", audio());
        answer.set("video", video(endpoint, serverSource));
        return answer.toString();
    }

    private static ObjectNode transport(IceCredentials ice, String fingerprint, String setup, int port) {
        var transport = JSON.objectNode()
                .put("xmlns", "urn:xmpp:jingle:transports:ice-udp:1")
                .put("rtcp-mux", true)
                .put("ufrag", ice.ufrag())
                .put("pwd", ice.password());
        transport
                .putArray("fingerprints")
                .addObject()
                .put("hash", "sha-256")
                .put("setup", setup)
                .put("fingerprint", fingerprint);
        transport
                .putArray("candidates")
                .addObject()
                .put("id", "1")
                .put("foundation", "1")
                .put("component", "1")
                .put("protocol", "udp")
                .put("priority", "2130706431")
                .put("ip", "127.0.0.1")
                .put("port", Integer.toString(port))
                .put("type", "host")
                .put("generation", "0")
                .put("network", "0");
        return transport;
    }

    private static ObjectNode audio() {
        var audio = JSON.objectNode();
        extension(audio, 1, AUDIO_LEVEL);
        extension(audio, 2, SEND_TIME);
        var opus = audio.putArray("payload-types").addObject();
        opus.put("id", 111).put("name", "opus").put("clockrate", 48000).put("channels", 2);
        opus.putObject("parameters").put("minptime", 10).put("useinbandfec", 1);
        opus.putArray("rtcp-fbs");
        return audio;
    }

    /// No `transport-cc`: the server tells publishers the bandwidth by `goog-remb`.
    private static ObjectNode video(String endpoint, int serverSource) {
        var video = JSON.objectNode().put("endpoint", endpoint);
        video.putArray("server_sources").add(serverSource);
        extension(video, 2, SEND_TIME);
        extension(video, 13, VIDEO_ORIENTATION);
        var payloads = video.putArray("payload-types");
        var vp8 = payloads.addObject().put("id", 100).put("name", "VP8").put("clockrate", 90000);
        vp8.putObject("parameters").put("x-google-start-bitrate", "800");
        var feedback = vp8.putArray("rtcp-fbs");
        feedback.addObject().put("type", "goog-remb");
        feedback.addObject().put("type", "ccm").put("subtype", "fir");
        feedback.addObject().put("type", "nack");
        feedback.addObject().put("type", "nack").put("subtype", "pli");
        var rtx = payloads.addObject().put("id", 101).put("name", "rtx").put("clockrate", 90000);
        rtx.putObject("parameters").put("apt", "100");
        return video;
    }

    private static void extension(ObjectNode media, int id, String uri) {
        media.withArray("rtp-hdrexts").addObject().put("id", id).put("uri", uri);
    }
}
