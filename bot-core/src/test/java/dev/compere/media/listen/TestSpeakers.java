package dev.compere.media.listen;

import dev.compere.media.Tone;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Tones that speak into a recorder at the pace of the clock.
final class TestSpeakers implements AutoCloseable {

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    /// Speaks until it is closed.
    ///
    /// @return done after so many frames
    CompletableFuture<Void> speak(Recorder recorder, int source, String name, double hertz, int frames) {
        var tone = new Tone(hertz);
        var spoken = new AtomicInteger();
        var done = new CompletableFuture<Void>();
        clock.scheduleAtFixedRate(
                () -> {
                    recorder.heard(source, name, tone.next(), System.nanoTime());
                    if (spoken.incrementAndGet() == frames) {
                        done.complete(null);
                    }
                },
                0,
                10,
                TimeUnit.MILLISECONDS);
        return done;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
