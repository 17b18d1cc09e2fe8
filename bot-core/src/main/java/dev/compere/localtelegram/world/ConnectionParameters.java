package dev.compere.localtelegram.world;

/// Answers a join payload with the far end of the media connection (`updateGroupCallConnection.params`).
@FunctionalInterface
public interface ConnectionParameters {
    /// An answer of the right form with nobody behind it: one ICE candidate on 127.0.0.1 where nothing listens.
    ConnectionParameters WITHOUT_MEDIA = _ -> """
            {"transport":{"xmlns":"urn:xmpp:jingle:transports:ice-udp:1","rtcp-mux":true,"ufrag":"loca","pwd":"localtelegramlocaltelegr",\
            "fingerprints":[{"hash":"sha-256","setup":"active","fingerprint":"%s"}],\
            "candidates":[{"id":"1","foundation":"1","component":"1","protocol":"udp","priority":"2130706431","ip":"127.0.0.1","port":"9",\
            "type":"host","generation":"0","network":"0"}]},\
            "audio":{"rtp-hdrexts":[{"id":1,"uri":"urn:ietf:params:rtp-hdrext:ssrc-audio-level"}],\
            "payload-types":[{"id":111,"name":"opus","clockrate":48000,"channels":2,"parameters":{"minptime":10,"useinbandfec":1},\
            "rtcp-fbs":[{"type":"transport-cc"}]}]},\
            "video":{"endpoint":"local","server_sources":[-1490217733],"rtp-hdrexts":[],\
            "payload-types":[{"id":100,"name":"VP8","clockrate":90000,"parameters":{},"rtcp-fbs":[{"type":"nack"}]}]}}""".formatted("00:".repeat(31) + "00");

    /// What a call in RTMP mode answers: there is no connection, the stream is fetched in segments.
    ConnectionParameters RTMP = _ -> "{\"stream\":true,\"rtmp\":true}";

    /// What a listener gets of a call with too many of them: the sound in segments. Who may speak joins again.
    ConnectionParameters STREAM = _ -> "{\"stream\":true}";

    /// @param payload a join payload that was found valid
    String answer(String payload);
}
