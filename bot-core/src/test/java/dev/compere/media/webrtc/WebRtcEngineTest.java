package dev.compere.media.webrtc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.compere.media.AudioFrame;
import dev.compere.media.ConnectionListener;
import dev.compere.media.MediaConnection;
import dev.compere.media.MediaRole;
import dev.compere.media.Tone;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WebRtcEngineTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static WebRtcEngine engine;

    private final Heard heard = new Heard();

    @BeforeAll
    static void start() {
        engine = WebRtcEngine.start(WebRtcSettings.USUAL);
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    private MediaConnection connect(MediaRole role, FarEnd far) throws Exception {
        var connection = engine.open(role, heard);
        connection.connect(far.join(connection.joinPayload()));
        assertThat(heard.connected.await(10, TimeUnit.SECONDS)).isTrue();
        return connection;
    }

    @Test
    void publishedSoundArrivesIntact() throws Exception {
        try (var far = new FarEnd(engine, 0);
                var connection = connect(MediaRole.PUBLISHER, far);
                var _ = Pace.tone(connection.outlet(), new Tone(440))) {
            assertThat(far.sound.becomesPure(440, 0.98, SOON)).isTrue();
            assertThat(far.sound.peakHertz()).isEqualTo(440, within(0.5));
            assertThat(far.sound.level()).isEqualTo(Tone.AMPLITUDE / Math.sqrt(2), within(300.0));
        }
    }

    @Test
    void bothChannelsArriveApart() throws Exception {
        try (var far = new FarEnd(engine, 0);
                var connection = connect(MediaRole.PUBLISHER, far);
                var _ = Pace.tone(connection.outlet(), new Tone(8000, 440, 660))) {
            assertThat(far.sound.becomesPure(440, 0.98, SOON)).isTrue();
            assertThat(far.right.becomesPure(660, 0.98, SOON)).isTrue();
        }
    }

    @Test
    void publishedPicturesArrive() throws Exception {
        try (var far = new FarEnd(engine, 0);
                var connection = connect(MediaRole.PUBLISHER, far);
                var _ = Pace.picture(connection.outlet(), 0xa5, 640, 360)) {
            awaitNumber(far.pictures, 0xa5);
        }
    }

    @Test
    void eightTalkersAreHeardEachAsThemselves() throws Exception {
        try (var far = new FarEnd(engine, 8);
                var connection = connect(MediaRole.LISTENER, far)) {
            var paces = new ArrayList<Pace>();
            for (int i = 0; i < 8; i++) {
                paces.add(Pace.tone(far.talker(i), new Tone(300 + 100 * i)));
            }
            connection.hear(new HashSet<>(far.voices()));
            for (int i = 0; i < 8; i++) {
                var voice = heard.voice(far.voices().get(i));
                assertThat(voice.becomesPure(300 + 100 * i, 0.98, SOON)).isTrue();
                assertThat(voice.peakHertz()).isEqualTo(300 + 100 * i, within(0.5));
            }
            for (var pace : paces) {
                pace.close();
            }
        }
    }

    @Test
    void talkersComeAndGo() throws Exception {
        try (var far = new FarEnd(engine, 3);
                var connection = connect(MediaRole.LISTENER, far);
                var _ = Pace.tone(far.talker(0), new Tone(400));
                var _ = Pace.tone(far.talker(1), new Tone(600));
                var _ = Pace.tone(far.talker(2), new Tone(800))) {
            var voices = far.voices();
            for (var wanted : List.of(Set.of(0, 1), Set.of(2, 1), Set.of(0), Set.<Integer>of(), Set.of(0, 1, 2))) {
                connection.hear(new HashSet<>(wanted.stream().map(voices::get).toList()));
                for (int talker : wanted) {
                    var voice = heard.voice(voices.get(talker));
                    assertThat(voice.await(130, SOON)).isTrue();
                    assertThat(voice.peakHertz()).isEqualTo(400 + 200 * talker, within(0.5));
                }
            }
        }
    }

    @Test
    void aServerThatGoesIsALossToldOnce() throws Exception {
        try (var far = new FarEnd(engine, 0);
                var _ = connect(MediaRole.PUBLISHER, far)) {
            far.vanish();
            assertThat(heard.losses.poll(10, TimeUnit.SECONDS)).contains("media server");
            assertThat(heard.losses.poll(1, TimeUnit.SECONDS)).isNull();
        }
    }

    @Test
    void theWatchedPictureIsAskedForAndSeen() throws Exception {
        try (var far = new FarEnd(engine, 0);
                var connection = connect(MediaRole.LISTENER, far);
                var _ = Pace.picture(far.show(), 0x5a, 320, 180)) {
            connection.watch("a1b2");
            String demand = "";
            while (!demand.contains("a1b2")) {
                demand = far.messages.poll(10, TimeUnit.SECONDS);
                assertThat(demand).contains("ReceiverVideoConstraints");
            }
            assertThat(demand).contains("\"onStageEndpoints\":[\"a1b2\"]", "\"maxHeight\":720");
            awaitNumber(heard.pictures, 0x5a);
        }
    }

    @Test
    void aServerWithoutUseForPicturesGetsNone() throws Exception {
        try (var far = new FarEnd(engine, 0);
                var connection = connect(MediaRole.PUBLISHER, far);
                var _ = Pace.picture(connection.outlet(), 7, 320, 180)) {
            awaitNumber(far.pictures, 7);
            far.send("{\"colibriClass\":\"SenderVideoConstraints\",\"videoConstraints\":{\"idealHeight\":0}}");
            long end = System.nanoTime() + SOON.toNanos();
            while (far.pictures.poll(1, TimeUnit.SECONDS) != null) {
                assertThat(System.nanoTime()).isLessThan(end);
            }
            far.send("{\"colibriClass\":\"SenderVideoConstraints\",\"videoConstraints\":{\"idealHeight\":360}}");
            awaitNumber(far.pictures, 7);
        }
    }

    @Test
    void thePictureIsAsHighAsTheServerHasUseFor() throws Exception {
        try (var far = new FarEnd(engine, 0);
                var connection = connect(MediaRole.PUBLISHER, far);
                var _ = Pace.picture(connection.outlet(), 7, 640, 360)) {
            awaitNumber(far.widths, 640);
            far.send("{\"colibriClass\":\"SenderVideoConstraints\",\"videoConstraints\":{\"idealHeight\":180}}");
            awaitNumber(far.widths, 320);
            far.send("{\"colibriClass\":\"SenderVideoConstraints\",\"videoConstraints\":{\"idealHeight\":720}}");
            awaitNumber(far.widths, 640);
        }
    }

    @Test
    void whateverTheOrderOfThreadsNothingBreaks() throws Exception {
        try (var far = new FarEnd(engine, 4);
                var threads = Executors.newFixedThreadPool(4)) {
            var connection = connect(MediaRole.PUBLISHER, far);
            var until = System.nanoTime() + Duration.ofSeconds(2).toNanos();
            var tasks = new ArrayList<Future<?>>();
            for (int i = 0; i < 4; i++) {
                var voice = far.voices().get(i);
                tasks.add(threads.submit(() -> {
                    var tone = new Tone(300);
                    while (System.nanoTime() < until) {
                        connection.outlet().audio(tone.next(), System.nanoTime());
                        connection.hear(Set.of(voice));
                    }
                    connection.close();
                    connection.hear(Set.of());
                    connection.outlet().audio(tone.next(), System.nanoTime());
                }));
            }
            for (var task : tasks) {
                task.get(20, TimeUnit.SECONDS);
            }
        }
        assertThat(heard.losses).isEmpty();
    }

    @Test
    void aListenerThatThrowsHarmsNobody() throws Exception {
        var losing = new CountDownLatch(1);
        try (var far = new FarEnd(engine, 1);
                var connection = engine.open(MediaRole.LISTENER, new ConnectionListener() {
                    @Override
                    public void heard(int source, AudioFrame frame) {
                        losing.countDown();
                        throw new IllegalStateException("for the test");
                    }
                })) {
            connection.connect(far.join(connection.joinPayload()));
            connection.hear(Set.copyOf(far.voices()));
            try (var _ = Pace.tone(far.talker(0), new Tone(440))) {
                assertThat(losing.await(10, TimeUnit.SECONDS)).isTrue();
            }
        }
    }

    private static void awaitNumber(BlockingQueue<Integer> numbers, int number) throws InterruptedException {
        long end = System.nanoTime() + SOON.toNanos();
        while (System.nanoTime() < end) {
            var next = numbers.poll(1, TimeUnit.SECONDS);
            if (next != null && next == number) {
                return;
            }
        }
        throw new AssertionError("never " + number);
    }
}
