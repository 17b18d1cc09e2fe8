package dev.compere.media.webrtc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.localtelegram.sfu.Sfu;
import dev.compere.localtelegram.sfu.SfuRoom;
import dev.compere.media.AudioFrame;
import dev.compere.media.JoinAnswer;
import dev.compere.media.MediaConnection;
import dev.compere.media.MediaException;
import dev.compere.media.MediaRole;
import dev.compere.media.TestPicture;
import dev.compere.media.Tone;
import dev.compere.media.VideoFrame;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.junit.jupiter.api.Test;

/// Everything at once from many threads, `-Dhammer=600` for ten minutes: no dead-lock, and the process lives.
class HammerTest {

    private static final int THREADS = 8;
    private static final int CONNECTIONS = 4;
    private static final int SECONDS = Integer.getInteger("hammer", 5);

    private final AudioFrame sound = new Tone(440).next();
    private final VideoFrame picture = TestPicture.of(7, 320, 180);
    private final AtomicReferenceArray<MediaConnection> connections = new AtomicReferenceArray<>(CONNECTIONS);

    @Test
    void nothingBreaksUnderEightThreads() throws Exception {
        try (var sfu = Sfu.start(0);
                var engine = WebRtcEngine.start(WebRtcSettings.USUAL);
                var threads = Executors.newFixedThreadPool(THREADS)) {
            var room = sfu.room();
            long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
            var done = new ArrayList<Future<Integer>>();
            for (int thread = 0; thread < THREADS; thread++) {
                var random = new Random(thread);
                done.add(threads.submit(() -> hammer(engine, room, random, end)));
            }
            int joins = 0;
            for (var each : done) {
                joins += each.get(SECONDS + 30, TimeUnit.SECONDS);
            }
            assertThat(joins).isGreaterThanOrEqualTo(SECONDS);
            System.out.printf("%d joins in %d seconds, %s%n", joins, SECONDS, Used.byThisProcess());
        }
    }

    /// @return how many times it joined
    private int hammer(WebRtcEngine engine, SfuRoom room, Random random, long end) {
        int joins = 0;
        while (System.nanoTime() < end) {
            int place = random.nextInt(CONNECTIONS);
            var connection = connections.get(place);
            if (connection == null || random.nextInt(50) == 0) {
                replace(place, join(engine, room, random), room);
                joins++;
            } else {
                use(connection, room, random);
            }
        }
        for (int place = 0; place < CONNECTIONS; place++) {
            replace(place, null, room);
        }
        return joins;
    }

    private void replace(int place, MediaConnection with, SfuRoom room) {
        var old = connections.getAndSet(place, with);
        if (old != null) {
            old.close();
            room.leave(old.joinPayload().audioSource());
        }
    }

    private MediaConnection join(WebRtcEngine engine, SfuRoom room, Random random) {
        var roles = MediaRole.values();
        var connection = engine.open(roles[random.nextInt(roles.length)], new Heard());
        connection.connect((JoinAnswer.WebRtc)
                JoinAnswer.parse(room.join(connection.joinPayload().json())));
        return connection;
    }

    private void use(MediaConnection connection, SfuRoom room, Random random) {
        try {
            switch (random.nextInt(5)) {
                case 0, 1 -> connection.outlet().audio(sound, System.nanoTime());
                case 2 -> connection.outlet().video(picture);
                case 3 -> connection.hear(Set.copyOf(room.participants()));
                default -> connection.watch(random.nextBoolean() ? "video1" : "");
            }
        } catch (MediaException e) {
            throw new AssertionError("a connection that another thread closes is no failure", e);
        }
    }
}
