package dev.compere.media.rtmp;

import dev.compere.media.rtmp.SegmentFlow.Step;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads the stream of a joined call in RTMP mode, segment by segment, into a sink: group-calls.txt, "Playing an RTMP
/// livestream".
///
/// One virtual thread fetches, another feeds the sink; in between a few segments may wait. A sink that is too slow
/// makes the reader fall behind, until the stream has forgotten what is wanted and the reader begins anew at its
/// end. Safe from any thread.
public final class SegmentReader implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(SegmentReader.class);

    private final SegmentFlow flow;
    private final SegmentSink sink;
    private final SegmentListener listener;
    private final InstantSource clock;
    private final BlockingQueue<Segment> fetched;
    private final Semaphore rejoins = new Semaphore(0);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread fetcher;
    private final Thread feeder;

    private SegmentReader(
            SegmentSource source,
            SegmentSink sink,
            SegmentListener listener,
            ReaderSettings settings,
            InstantSource clock) {
        this.flow = new SegmentFlow(source, settings, clock);
        this.sink = sink;
        this.listener = listener;
        this.clock = clock;
        this.fetched = new ArrayBlockingQueue<>(settings.prefetch());
        this.fetcher = Thread.ofVirtual().name("stream-fetch").unstarted(() -> runUntilEnd(this::fetch));
        this.feeder = Thread.ofVirtual().name("stream-feed").unstarted(() -> runUntilEnd(this::feed));
    }

    /// Begins to read.
    ///
    /// @param sink closed by [#close]
    public static SegmentReader start(
            SegmentSource source,
            SegmentSink sink,
            SegmentListener listener,
            ReaderSettings settings,
            InstantSource clock) {
        var reader = new SegmentReader(source, sink, listener, settings, clock);
        reader.fetcher.start();
        reader.feeder.start();
        return reader;
    }

    /// The call is joined again, after [SegmentListener#joinMissing].
    public void rejoined() {
        rejoins.release();
    }

    public ReaderStatus status() {
        return flow.counts().status(clock.millis());
    }

    /// Ends the reading and closes the sink, which may take a while. Harmless when repeated.
    @Override
    public void close() {
        ended.countDown();
        fetcher.interrupt();
        feeder.interrupt();
        try {
            fetcher.join();
            feeder.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        sink.close();
    }

    private interface Work {
        void run() throws InterruptedException;
    }

    private void runUntilEnd(Work work) {
        try {
            work.run();
        } catch (InterruptedException e) {
            log.debug("reading the stream has ended");
        } catch (RuntimeException e) {
            if (ended.getCount() > 0) {
                ended.countDown();
                listener.failed(e.getMessage());
            }
        }
    }

    private void fetch() throws InterruptedException {
        while (ended.getCount() > 0) {
            switch (flow.advance()) {
                case Step.Fetched(Segment segment) -> fetched.put(segment);
                case Step.Wait(Duration time) -> pause(time);
                case Step.Resync(String why, Duration time) -> {
                    listener.resynced(why);
                    pause(time);
                }
                case Step.Rejoin(String why) -> {
                    rejoins.drainPermits();
                    flow.counts().rejoined();
                    listener.joinMissing(why);
                    rejoins.acquire();
                }
            }
        }
    }

    private void feed() throws InterruptedException {
        while (ended.getCount() > 0) {
            var segment = fetched.poll(1, TimeUnit.SECONDS);
            if (segment != null && !sink.accept(segment)) {
                flow.counts().unreadable();
            }
        }
    }

    private void pause(Duration time) throws InterruptedException {
        ended.await(time.toNanos(), TimeUnit.NANOSECONDS);
    }
}
