package dev.compere.media.player;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.media.AudioFrame;
import dev.compere.media.MediaItem;
import dev.compere.media.Outlet;
import dev.compere.media.VideoFrame;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Eight threads wish everything at once; `-Dhammer=600` lets them for ten minutes.
class PlayerHammerTest {

    private static final int THREADS = 8;
    private static final int SECONDS = Integer.getInteger("hammer", 5);

    @TempDir
    private Path folder;

    private final Map<Long, Integer> starts = new ConcurrentHashMap<>();
    private final Map<Long, Integer> ends = new ConcurrentHashMap<>();
    private final List<Throwable> problems = new CopyOnWriteArrayList<>();
    private long started;
    private long ended;

    @Test
    @Timeout(value = 120 + 2 * 600, unit = TimeUnit.SECONDS)
    void nothingDeadlocksAndEveryEndIsToldOnce() throws Exception {
        var clips = new Clips(folder);
        var sources =
                List.of(clips.tone(0.2), clips.film(2), clips.picture(), Clips.file(folder.resolve("missing.mp4")));
        var decoders = new Decoders(Clips.FFMPEG);
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        int rounds = 0;
        // On a busy machine it may take a while until anything gets as far as its first frame.
        while (System.nanoTime() < until || started == 0) {
            long roundEnds = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
            hammer(decoders, sources, roundEnds, rounds++);
        }
        assertThat(problems).isEmpty();
        assertThat(started).isPositive();
        System.out.printf("hammered for %d s: %d items started, %d ended%n", SECONDS, started, ended);
        assertThat(ProcessHandle.current().descendants()).isEmpty();
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread ->
                        thread.getName().equals("player") || thread.getName().equals("decoder"));
    }

    private void hammer(Decoders decoders, List<MediaItem> sources, long until, int round) throws Exception {
        var told = new Told();
        var player = new Player(decoders, new PlayerSettings(64, 64, 30, 1, 5), told);
        told.player = player;
        var outlet = new Outlet() {
            @Override
            public void audio(AudioFrame frame, long moment) {
                // Who receives may wish something, too.
                if (frame.hashCode() % 50 == 0) {
                    player.status();
                    player.resume();
                }
            }

            @Override
            public void video(VideoFrame frame) {}
        };
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < THREADS; i++) {
            var random = new Random(100L * round + i);
            threads.add(Thread.ofPlatform().start(() -> {
                try {
                    while (System.nanoTime() < until) {
                        wish(player, outlet, sources, random);
                        if (round % 2 == 1) {
                            // Slowly enough for something to be played in between.
                            LockSupport.parkNanos(random.nextInt(1_500_000_000));
                        }
                    }
                    player.close();
                } catch (RuntimeException e) {
                    problems.add(e);
                }
            }));
        }
        for (var thread : threads) {
            thread.join(TimeUnit.SECONDS.toMillis(60));
            assertThat(thread.isAlive()).as("a wish never came back").isFalse();
        }
        assertThat(player.status().state()).isEqualTo(PlayerStatus.State.IDLE);
        told.awaitQuiet();
        assertThat(starts.values()).allMatch(times -> times == 1);
        assertThat(ends.values()).allMatch(times -> times == 1);
        started += starts.size();
        ended += ends.size();
        starts.clear();
        ends.clear();
    }

    private static void wish(Player player, Outlet outlet, List<MediaItem> sources, Random random) {
        var source = sources.get(random.nextInt(sources.size()));
        var item = MediaItem.of(source.title(), source.source());
        switch (random.nextInt(13)) {
            case 0 -> player.play(item);
            case 1, 2 -> player.enqueue(item);
            case 3 -> player.interject(item);
            case 4 -> player.pause();
            case 5 -> player.resume();
            case 6 -> player.seek(Duration.ofMillis(random.nextInt(3000)));
            case 7 -> player.skip();
            case 8 -> player.stop();
            case 9 -> player.loop(Loop.values()[random.nextInt(3)]);
            case 10 -> player.volume(random.nextInt(201));
            case 11 -> player.outlet(outlet);
            default -> {
                player.hold();
                player.status();
                player.proceed();
            }
        }
    }

    private final class Told implements PlayerListener {

        private volatile Player player;
        private int count;

        @Override
        public synchronized void started(MediaItem item) {
            starts.merge(item.id(), 1, Integer::sum);
        }

        @Override
        public synchronized void ended(MediaItem item, PlaybackEnd end, Duration position, String problem) {
            ends.merge(item.id(), 1, Integer::sum);
            if (count++ % 7 == 0) {
                player.skip();
            }
            notifyAll();
        }

        /// Every item that started has ended.
        private synchronized void awaitQuiet() throws InterruptedException {
            long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            while (!ends.keySet().containsAll(starts.keySet())) {
                assertThat(System.nanoTime()).as("every end is told").isLessThan(limit);
                TimeUnit.MILLISECONDS.timedWait(this, 100);
            }
        }
    }

    @Test
    @Timeout(60)
    void theListenerMayCloseThePlayer() throws Exception {
        var closed = new CountDownLatch(1);
        var holder = new Player[1];
        holder[0] = new Player(new Decoders(Clips.FFMPEG), PlayerSettings.DEFAULT, new PlayerListener() {
            @Override
            public void started(MediaItem item) {
                holder[0].close();
                closed.countDown();
            }

            @Override
            public void ended(MediaItem item, PlaybackEnd end, Duration position, String problem) {}
        });
        holder[0].play(new Clips(folder).tone(3));
        assertThat(closed.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(ProcessHandle.current().descendants()).isEmpty();
    }
}
