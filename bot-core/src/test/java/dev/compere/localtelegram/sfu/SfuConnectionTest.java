package dev.compere.localtelegram.sfu;

import static dev.compere.localtelegram.sfu.Hearing.assertHears;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.compere.media.SoundMeter;
import dev.onvoid.webrtc.RTCIceConnectionState;
import dev.onvoid.webrtc.RTCPeerConnectionState;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SfuConnectionTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final double SILENCE = 20;

    private final Sfu sfu = Sfu.start(0);
    private final SfuRoom room = sfu.room();

    @AfterEach
    void close() {
        sfu.close();
    }

    @Test
    void sixWhoTalkAtOnceAreToldApart() throws Exception {
        Map<RtcClient, SoundMeter> heard = new LinkedHashMap<>();
        try (var listener = RtcClient.talker()) {
            listener.join(room);
            for (var i = 0; i < 6; i++) {
                var talker = RtcClient.talker().join(room).say(300 + 100 * i);
                heard.put(talker, listener.hear(talker.source()));
            }
            var hertz = 300;
            for (var meter : heard.values()) {
                assertHears(meter, hertz);
                hertz += 100;
            }
            assertThat(room.speaking()).hasSize(6);
        } finally {
            heard.keySet().forEach(RtcClient::close);
        }
    }

    @Test
    void aCutLinkCarriesNothingUntilItIsBack() throws Exception {
        try (var speaker = RtcClient.talker().join(room).say(440);
                var listener = RtcClient.talker().join(room)) {
            var heard = listener.hear(speaker.source());
            assertHears(heard, 440);
            sfu.goSilent();
            awaitSilence(heard);
            var before = room.packetsFrom(speaker.source());
            heard.await(50, LIMIT);
            assertThat(room.packetsFrom(speaker.source())).isEqualTo(before);
            assertThat(heard.level()).isLessThan(SILENCE);
            sfu.resume();
            heard.await(200, LIMIT);
            assertHears(heard, 440);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"passive", "active"})
    void whoHasAnotherCertificateThanAnnouncedIsRefused(String setup) throws Exception {
        try (var client = new RtcClient(setup, false)) {
            var fingerprint = (ObjectNode) client.payload().path("fingerprints").path(0);
            fingerprint.put("fingerprint", "00:".repeat(31) + "00");
            client.connect(room.join(client.payload().toString()));
            client.await(RTCPeerConnectionState.FAILED);
            assertThat(room.isConnected(client.source())).isFalse();
        }
    }

    @Test
    void whoLeavesIsHeardNoMoreAndIsTold() throws Exception {
        try (var speaker = RtcClient.talker().join(room).say(440);
                var listener = RtcClient.talker().join(room)) {
            var heard = listener.hear(speaker.source());
            assertHears(heard, 440);
            room.leave(speaker.source());
            var left = System.nanoTime();
            speaker.await(RTCIceConnectionState.DISCONNECTED);
            // Without a goodbye it takes five seconds.
            assertThat(Duration.ofNanos(System.nanoTime() - left)).isLessThan(Duration.ofSeconds(2));
            awaitSilence(heard);
            assertThat(room.participants()).containsExactly(listener.source());
        }
    }

    @Test
    void whoIsForgottenIsNotAnswered() throws Exception {
        try (var client = RtcClient.talker().join(room)) {
            room.forget(client.source());
            client.await(RTCPeerConnectionState.DISCONNECTED);
            assertThat(room.isConnected(client.source())).isFalse();
        }
    }

    @Test
    void roomsHearNothingOfEachOther() throws Exception {
        try (var speaker = RtcClient.talker().join(sfu.room()).say(440);
                var near = RtcClient.talker().join(room).say(600);
                var listener = RtcClient.talker().join(room)) {
            var far = listener.hear(speaker.source());
            assertHears(listener.hear(near.source()), 600);
            assertThat(far.level()).isZero();
        }
    }

    @Test
    void garbageDisturbsNobody() throws Exception {
        try (var speaker = RtcClient.talker().join(room).say(440);
                var listener = RtcClient.talker().join(room);
                var stranger = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            var random = new Random(7);
            for (var i = 0; i < 5000; i++) {
                var garbage = new byte[random.nextInt(1, 200)];
                random.nextBytes(garbage);
                stranger.send(
                        new DatagramPacket(garbage, garbage.length, InetAddress.getLoopbackAddress(), sfu.port()));
            }
            assertHears(listener.hear(speaker.source()), 440);
            assertThat(sfu.strayPackets()).isGreaterThanOrEqualTo(5000);
        }
    }

    @Test
    void aPayloadThatIsNoneIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> room.join("no JSON"));
        assertThatIllegalArgumentException().isThrownBy(() -> room.join("{\"ssrc\":0}"));
        assertThat(room.participants()).isEmpty();
    }

    @Test
    void aPortIsTakenOnce() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Sfu.start(sfu.port()))
                .withMessageContaining("choose another");
    }

    /// A listener goes on with what it has at hand: a second at most, on a machine with much to do longer.
    private static void awaitSilence(SoundMeter heard) throws InterruptedException {
        var until = System.nanoTime() + LIMIT.toNanos();
        while (heard.level() >= SILENCE) {
            assertThat(System.nanoTime()).as("still heard").isLessThan(until);
            heard.await(50, LIMIT);
        }
    }
}
