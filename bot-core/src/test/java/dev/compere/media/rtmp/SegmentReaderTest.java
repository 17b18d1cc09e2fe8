package dev.compere.media.rtmp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.media.MediaException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SegmentReaderTest {

    private static final byte[] GOOD = UnifiedBytes.of("mp4", new byte[] {1});

    private final ScriptedSource source = new ScriptedSource();
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final BlockingQueue<Long> sunk = new LinkedBlockingQueue<>();
    private final Semaphore sinkMay = new Semaphore(1000);
    private RuntimeException sinkFault;
    private SegmentReader reader;

    private final SegmentListener listener = new SegmentListener() {
        @Override
        public void joinMissing(String reason) {
            told.add("join " + reason);
        }

        @Override
        public void resynced(String reason) {
            told.add("resync " + reason);
        }

        @Override
        public void failed(String reason) {
            told.add("failed " + reason);
        }
    };

    private final SegmentSink sink = new SegmentSink() {
        @Override
        public boolean accept(Segment segment) {
            sinkMay.acquireUninterruptibly();
            if (sinkFault != null) {
                throw sinkFault;
            }
            sunk.add(segment.timeMs());
            return segment.timeMs() != 9_000;
        }

        @Override
        public void close() {
            told.add("closed");
        }
    };

    private void start() {
        reader = SegmentReader.start(source, sink, listener, ReaderSettings.USUAL, InstantSource.system());
    }

    @AfterEach
    void close() {
        sinkMay.release(1000);
        reader.close();
    }

    private String told() throws InterruptedException {
        return told.poll(10, TimeUnit.SECONDS);
    }

    private long sunk() throws InterruptedException {
        return sunk.poll(10, TimeUnit.SECONDS);
    }

    @Test
    void segmentsReachTheSinkInOrderAndTheUnreadableAreCounted() throws Exception {
        source.endsAt(10_000).gives(GOOD).gives(GOOD).gives(GOOD).refuses(SegmentRefused.Reason.NOT_JOINED);
        start();
        assertThat(sunk()).isEqualTo(8_000);
        assertThat(sunk()).isEqualTo(9_000);
        assertThat(sunk()).isEqualTo(10_000);
        assertThat(told()).startsWith("join");
        assertThat(reader.status().fetched()).isEqualTo(3);
        assertThat(reader.status().unreadable()).isEqualTo(1);
    }

    @Test
    void whileTheCallIsNotJoinedNothingIsAskedFor() throws Exception {
        source.endsAt(10_000).refuses(SegmentRefused.Reason.NOT_JOINED);
        source.endsAt(20_000).gives(GOOD).refuses(SegmentRefused.Reason.NOT_JOINED);
        start();
        assertThat(told()).isEqualTo("join no segment");
        assertThat(sunk.poll(300, TimeUnit.MILLISECONDS)).isNull();
        reader.rejoined();
        assertThat(sunk()).isEqualTo(18_000);
        assertThat(told()).startsWith("join");
        assertThat(reader.status().rejoins()).isEqualTo(2);
    }

    @Test
    void aLostPlaceIsTold() throws Exception {
        source.endsAt(10_000).refuses(SegmentRefused.Reason.OTHER);
        source.endsAt(20_000).gives(GOOD).refuses(SegmentRefused.Reason.NOT_JOINED);
        start();
        assertThat(told()).isEqualTo("resync no segment");
        assertThat(sunk()).isEqualTo(18_000);
    }

    @Test
    void aSlowSinkHoldsTheFetchingBack() throws Exception {
        sinkMay.drainPermits();
        source.endsAt(10_000);
        for (int i = 0; i < 20; i++) {
            source.gives(GOOD);
        }
        start();
        assertThat(told.poll(500, TimeUnit.MILLISECONDS)).isNull();
        // One is with the sink, four wait, one waits to wait.
        assertThat(reader.status().fetched()).isEqualTo(6);
    }

    @Test
    void aSinkThatCannotGoOnEndsIt() throws Exception {
        sinkFault = new MediaException("the disk is full");
        source.endsAt(10_000).gives(GOOD).refuses(SegmentRefused.Reason.NOT_JOINED);
        start();
        assertThat(told.poll(10, TimeUnit.SECONDS) + told.poll(300, TimeUnit.MILLISECONDS))
                .contains("failed the disk is full");
    }

    @Test
    void closingEndsItWhateverItWaitsForAndClosesTheSink() throws Exception {
        source.endsAt(10_000).refuses(SegmentRefused.Reason.NOT_JOINED);
        start();
        assertThat(told()).startsWith("join");
        long before = System.nanoTime();
        reader.close();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
        assertThat(told()).isEqualTo("closed");
    }
}
