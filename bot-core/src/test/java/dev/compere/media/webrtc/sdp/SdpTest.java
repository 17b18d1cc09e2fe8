package dev.compere.media.webrtc.sdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.compere.media.MediaException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SdpTest {

    private static final String OFFER = """
            v=0
            a=group:BUNDLE 0 1
            m=audio 9 UDP/TLS/RTP/SAVPF 111 9
            a=ice-ufrag:kF3a
            a=ice-pwd:h1Qz8vWc
            a=fingerprint:sha-256 7A:1C
            a=mid:0
            a=extmap:4 urn:other
            a=rtpmap:9 G722/8000
            a=ssrc:77 cname:x
            m=video 9 UDP/TLS/RTP/SAVPF 96 97
            a=mid:1
            a=rtpmap:96 VP8/90000
            """;
    private static final String TRANSPORT = """
            {"transport":{"ufrag":"9mB2","pwd":"Zc4u","fingerprints":[{"hash":"sha-256","setup":"active",
            "fingerprint":"3F:02"}],"candidates":[{"id":"c1","foundation":"1","component":"1","protocol":"udp",
            "priority":"2130706431","ip":"91.108.9.10","port":"32001","type":"local","generation":"0"}]}%s}
            """;

    private static ServerParameters server(String rest) throws Exception {
        return ServerParameters.of(json(TRANSPORT.formatted(rest)), RtpNumbers.USUAL);
    }

    private static JsonNode json(String text) throws Exception {
        return new ObjectMapper().readTree(text);
    }

    private static Section.Sound sound() {
        return new Section.Sound("0", Section.Direction.RECVONLY, OptionalInt.empty(), Map.of());
    }

    @Test
    void theOfferTakesTheServersNumbersAndOurSources() {
        var adapted = new LocalOffer(OFFER).adapted(RtpNumbers.USUAL, Optional.of(new OwnSources(100, 2)));
        assertThat(adapted)
                .contains("m=audio 9 UDP/TLS/RTP/SAVPF 111\r\n", "m=video 9 UDP/TLS/RTP/SAVPF 100 101\r\n")
                .contains("a=extmap:1 urn:ietf:params:rtp-hdrext:ssrc-audio-level\r\n")
                .contains(
                        "a=ssrc:100 cname:compere\r\n", "a=ssrc-group:SIM 101 103\r\n", "a=ssrc-group:FID 103 104\r\n")
                .doesNotContain("G722", "urn:other", "a=ssrc:77", "VP8/90000\r\na=rtpmap:96");
    }

    @Test
    void theJoinSaysWhoWeAreAndNothingElse() throws Exception {
        var own = new OwnSources(100, 1);
        var join = JoinText.of(new LocalOffer(OFFER), own.audio(), own.groups(), "passive", true);
        assertThat(join.audioSource()).isEqualTo(100);
        assertThat(json(join.json())).isEqualTo(json("""
                {"ufrag":"kF3a","pwd":"h1Qz8vWc","ssrc":100,
                "fingerprints":[{"hash":"sha-256","setup":"passive","fingerprint":"7A:1C"}],
                "ssrc-groups":[{"semantics":"FID","sources":[101,102]}]}
                """));
    }

    @Test
    void aListenersGroupsAreEmptyOrLeftOut() throws Exception {
        var offer = new LocalOffer(OFFER);
        assertThat(json(JoinText.of(offer, 1, List.of(), "passive", true).json())
                        .path("ssrc-groups"))
                .isEmpty();
        assertThat(json(JoinText.of(offer, 1, List.of(), "active", false).json())
                        .has("ssrc-groups"))
                .isFalse();
    }

    @Test
    void theAnswerOfAPresentationHasTheUsualSound() throws Exception {
        assertThat(RemoteDescription.of(server(""), 1, List.of(sound())))
                .contains("a=setup:active\r\n", "a=rtpmap:111 opus/48000/2\r\n", "a=recvonly\r\n")
                .contains("a=candidate:1 1 udp 2130706431 91.108.9.10 32001 typ host generation 0\r\n");
    }

    @Test
    void theServersCodecsAreReadHoweverTheyAreWritten() throws Exception {
        var server = server(
                ",\"video\":{\"endpoint\":\"e\",\"payload-types\":[{\"id\":102,\"name\":\"VP8\",\"clockrate\":90000,"
                        + "\"parameters\":[],\"rtcp-fbs\":[{\"type\":\"nack pli\"},{\"type\":\"ccm\",\"subtype\":\"fir\"}]},"
                        + "{\"id\":104,\"name\":\"H264\",\"clockrate\":90000},"
                        + "{\"id\":105,\"name\":\"rtx\",\"clockrate\":90000,\"parameters\":{\"apt\":\"104\"}}],"
                        + "\"rtp-hdrexts\":[{\"id\":7,\"uri\":\"urn:3gpp:video-orientation\"},{\"id\":9,\"uri\":\"urn:x\"}]}");
        var picture = new Section.Picture("1", Section.Direction.SENDONLY, Map.of());
        assertThat(server.endpoint()).isEqualTo("e");
        assertThat(RemoteDescription.of(server, 1, List.of(picture)))
                .contains("SAVPF 102\r\n", "a=rtcp-fb:102 nack pli\r\n", "a=rtcp-fb:102 ccm fir\r\n", "a=extmap:7 ")
                .doesNotContain("H264", "rtx", "urn:x");
    }

    @Test
    void aNegativeSourceIsWrittenUnsigned() throws Exception {
        assertThat(RemoteDescription.of(server(""), 1, List.of(Section.Sound.of("3", -1))))
                .contains("a=ssrc:4294967295 cname:voice3\r\n");
    }

    @Test
    void aVacantSectionStaysAndIsNotBundled() throws Exception {
        assertThat(RemoteDescription.of(server(""), 2, List.of(sound(), new Section.Vacant("3"))))
                .contains("a=group:BUNDLE 0\r\n", "m=audio 0 UDP/TLS/RTP/SAVPF 111\r\n", "a=mid:3\r\n");
    }

    @Test
    void anAnswerWithoutAServerIsRefused() throws Exception {
        var answer = json("{\"transport\":{\"ufrag\":\"a\"}}");
        assertThatThrownBy(() -> ServerParameters.of(answer, RtpNumbers.USUAL))
                .isInstanceOf(MediaException.class)
                .hasMessageContaining("ufrag");
    }
}
