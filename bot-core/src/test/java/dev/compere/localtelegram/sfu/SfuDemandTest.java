package dev.compere.localtelegram.sfu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.media.MediaRole;
import dev.compere.media.webrtc.WebRtcEngine;
import dev.compere.media.webrtc.WebRtcSettings;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Pictures on demand, with the bot's own media engine at all ends.
@Timeout(90)
class SfuDemandTest {
    private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(700);
    private static final long LIMIT = TimeUnit.SECONDS.toNanos(20);

    private final Sfu sfu = Sfu.start(0);
    private final SfuRoom room = sfu.room();
    private final WebRtcEngine engine = WebRtcEngine.start(WebRtcSettings.USUAL);

    @AfterEach
    void close() {
        engine.close();
        sfu.close();
    }

    @Test
    void aPictureComesWhenItIsAskedForAndNoLonger() throws Exception {
        try (var one = new EnginePeer(engine, MediaRole.PUBLISHER).join(room).show(1);
                var two = new EnginePeer(engine, MediaRole.PUBLISHER).join(room).show(2);
                var viewer = new EnginePeer(engine, MediaRole.LISTENER).join(room)) {
            awaitQuiet(one);
            awaitQuiet(two);

            viewer.watch(one.endpoint());
            assertThat(viewer.sees(1)).isTrue();
            viewer.watch(two.endpoint());
            assertThat(viewer.sees(2)).isTrue();
            awaitQuiet(one);
            viewer.forgetAll();
            for (var i = 0; i < 20; i++) {
                assertThat(viewer.next()).isEqualTo(2);
            }
            viewer.watch("");
            awaitQuiet(two);
        }
    }

    @Test
    void whoNeverAsksGetsNoPicture() throws Exception {
        try (var publisher =
                        new EnginePeer(engine, MediaRole.PUBLISHER).join(room).show(1);
                var viewer = new EnginePeer(engine, MediaRole.LISTENER).join(room)) {
            viewer.watch(publisher.endpoint());
            assertThat(viewer.sees(1)).isTrue();
            try (var other = RtcClient.talker().join(room)) {
                awaitPackets(publisher, 50);
                assertThat(room.packetsTo(other.source())).isZero();
            }
        }
    }

    @Test
    void oneViewersDemandIsNotAnothers() throws Exception {
        try (var publisher =
                        new EnginePeer(engine, MediaRole.PUBLISHER).join(room).show(1);
                var viewer = new EnginePeer(engine, MediaRole.LISTENER).join(room);
                var other = new EnginePeer(engine, MediaRole.LISTENER).join(room)) {
            awaitQuiet(publisher);
            var before = room.packetsTo(other.source());
            viewer.watch(publisher.endpoint());
            assertThat(viewer.sees(1)).isTrue();
            awaitPackets(publisher, 50);
            assertThat(room.packetsTo(other.source())).isEqualTo(before);
        }
    }

    @Test
    void forWhoLeftNothingIsSentAnyMore() throws Exception {
        try (var publisher =
                        new EnginePeer(engine, MediaRole.PUBLISHER).join(room).show(1);
                var viewer = new EnginePeer(engine, MediaRole.LISTENER).join(room)) {
            viewer.watch(publisher.endpoint());
            assertThat(viewer.sees(1)).isTrue();
            room.leave(viewer.source());
            awaitQuiet(publisher);
        }
    }

    @Test
    void whereTheFittingSizeIsNotSentTheOneThatIsComes() throws Exception {
        try (var publisher = new RtcClient("passive", true);
                var viewer = new EnginePeer(engine, MediaRole.LISTENER).join(room)) {
            publisher
                    .payload()
                    .withArray("ssrc-groups")
                    .addObject()
                    .put("semantics", "SIM")
                    .putArray("sources")
                    .add(publisher.videoSources().getFirst())
                    .add(7)
                    .add(9);
            publisher.join(room);
            viewer.watch(Sfu.endpoint(publisher.source()));
            assertThat(viewer.next()).isNotNull().isNotNegative();
        }
    }

    /// The publisher was told that nobody wants its picture.
    private void awaitQuiet(EnginePeer publisher) {
        var until = System.nanoTime() + LIMIT;
        var before = -1L;
        for (var now = packets(publisher); now != before; now = packets(publisher)) {
            assertThat(System.nanoTime()).as("still sends").isLessThan(until);
            before = now;
            park(QUIET);
        }
    }

    private void awaitPackets(EnginePeer publisher, int more) {
        var until = System.nanoTime() + LIMIT;
        var enough = packets(publisher) + more;
        while (packets(publisher) < enough) {
            assertThat(System.nanoTime()).as("sends nothing").isLessThan(until);
            park(QUIET / 20);
        }
    }

    private long packets(EnginePeer publisher) {
        return room.packetsFrom(publisher.videoSource());
    }

    private static void park(long nanos) {
        var until = System.nanoTime() + nanos;
        while (System.nanoTime() < until) {
            LockSupport.parkNanos(until - System.nanoTime());
        }
    }
}
