package dev.compere.media.webrtc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.compere.localtelegram.sfu.Sfu;
import dev.compere.localtelegram.sfu.SfuRoom;
import dev.compere.media.MediaConnection;
import dev.compere.media.MediaRole;
import dev.compere.media.Tone;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Connections across the local Telegram's media server. `-Didle=60` waits longer for nothing to happen.
class SfuMediaTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int IDLE_SECONDS = Integer.getInteger("idle", 7);
    private static WebRtcEngine engine;

    private final Sfu sfu = Sfu.start(0);
    private final SfuRoom room = sfu.room();
    private final Heard heard = new Heard();
    private final List<AutoCloseable> open = new ArrayList<>();

    @BeforeAll
    static void start() {
        engine = WebRtcEngine.start(WebRtcSettings.USUAL);
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @AfterEach
    void close() throws Exception {
        for (var each : open.reversed()) {
            each.close();
        }
        sfu.close();
    }

    private MediaConnection join(WebRtcEngine engine, MediaRole role, Heard heard) throws Exception {
        var connection = engine.open(role, heard);
        open.add(connection);
        heard.join(connection, room);
        return connection;
    }

    private int talker(double hertz) throws Exception {
        var connection = join(engine, MediaRole.PUBLISHER, new Heard());
        open.add(Pace.tone(connection.outlet(), new Tone(hertz)));
        return connection.joinPayload().audioSource();
    }

    @Test
    void twentyTalkersAreHeardEachAsThemselves() throws Exception {
        Map<Integer, Integer> hertzBySource = new LinkedHashMap<>();
        for (int i = 0; i < 20; i++) {
            int hertz = 300 + 60 * i;
            hertzBySource.put(talker(hertz), hertz);
        }
        var listener = join(engine, MediaRole.LISTENER, heard);
        listener.hear(hertzBySource.keySet());
        for (var talker : hertzBySource.entrySet()) {
            var voice = heard.voice(talker.getKey());
            assertThat(voice.becomesPure(talker.getValue(), 0.95, SOON)).isTrue();
            assertThat(voice.peakHertz()).isEqualTo((double) talker.getValue(), within(1.0));
        }
    }

    @Test
    void aShortCutIsNoLossAndMediaFlowsAtOnceAfterIt() throws Exception {
        int talker = talker(440);
        var listener = join(engine, MediaRole.LISTENER, heard);
        int source = listener.joinPayload().audioSource();
        listener.hear(Set.of(talker));
        assertThat(heard.voice(talker).becomesPure(440, 0.98, SOON)).isTrue();
        sfu.goSilent();
        assertThat(heard.losses.poll(3, TimeUnit.SECONDS)).isNull();
        long before = room.packetsTo(source);
        long back = System.nanoTime();
        sfu.resume();
        assertThat(soon(Duration.ofSeconds(1), () -> room.packetsTo(source) > before + 3))
                .isTrue();
        System.out.printf("media flowed %d ms after the link's return%n", (System.nanoTime() - back) / 1_000_000);
        assertThat(heard.voice(talker).await(200, SOON)).isTrue();
        assertThat(heard.voice(talker).becomesPure(440, 0.98, SOON)).isTrue();
        assertThat(heard.losses).isEmpty();
    }

    @Test
    void aLongCutIsALossToldOnce() throws Exception {
        join(engine, MediaRole.LISTENER, heard);
        sfu.goSilent();
        assertThat(heard.losses.poll(8, TimeUnit.SECONDS)).contains("nothing came");
        sfu.resume();
        assertThat(heard.losses.poll(3, TimeUnit.SECONDS)).isNull();
    }

    @Test
    void whoHearsNothingForLongIsNotLost() throws Exception {
        join(engine, MediaRole.LISTENER, heard);
        assertThat(heard.losses.poll(IDLE_SECONDS, TimeUnit.SECONDS)).isNull();
    }

    @ParameterizedTest
    @EnumSource(MediaRole.class)
    void everyRoleConnectsWhenTheBotBeginsTheHandshake(MediaRole role) throws Exception {
        try (var active = WebRtcEngine.start(WebRtcSettings.USUAL.withSetup("active"))) {
            int talker = talker(440);
            var connection = join(active, role, heard);
            connection.hear(Set.of(talker));
            assertThat(heard.voice(talker).becomesPure(440, 0.98, SOON)).isTrue();
            connection.close();
        }
    }

    @Test
    void aPresentationIsSent() throws Exception {
        var presenter = join(engine, MediaRole.PRESENTER, heard);
        try (var _ = Pace.picture(presenter.outlet(), 7, 640, 360)) {
            int picture = videoSource(presenter, 0);
            assertThat(soon(SOON, () -> room.packetsFrom(picture) > 30)).isTrue();
        }
    }

    @Test
    void threeSizesOfAPictureAreSentAtOnce() throws Exception {
        try (var layered = WebRtcEngine.start(
                WebRtcSettings.USUAL.withSending(new WebRtcSettings.Sending(96_000, true, 1_800_000, 3)))) {
            var publisher = join(layered, MediaRole.PUBLISHER, heard);
            try (var _ = Pace.picture(publisher.outlet(), 7, 1280, 720)) {
                boolean all = soon(SOON, () -> {
                    for (int layer = 0; layer < 3; layer++) {
                        if (room.packetsFrom(videoSource(publisher, layer)) < 30) {
                            return false;
                        }
                    }
                    return true;
                });
                for (int layer = 0; layer < 3; layer++) {
                    int source = videoSource(publisher, layer);
                    System.out.printf(
                            "layer %d: %d packets, %d bytes%n",
                            layer, room.packetsFrom(source), room.bytesFrom(source));
                }
                assertThat(all).isTrue();
            }
            publisher.close();
        }
    }

    private static int videoSource(MediaConnection connection, int layer) {
        try {
            var groups =
                    new ObjectMapper().readTree(connection.joinPayload().json()).path("ssrc-groups");
            return groups.size() == 1
                    ? groups.path(0).path("sources").path(0).asInt()
                    : groups.path(1 + layer).path("sources").path(0).asInt();
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private boolean soon(Duration limit, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < end && !condition.getAsBoolean()) {
            assertThat(heard.losses.poll(20, TimeUnit.MILLISECONDS)).isNull();
        }
        return condition.getAsBoolean();
    }
}
