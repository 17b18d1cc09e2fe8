package dev.compere.media.rtmp;

import dev.compere.media.ffmpeg.Ffmpeg;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A file for a stream, and when there is enough in it.
public final class FilledFile implements SegmentSink {

    private final SegmentFile file;
    private final CountDownLatch missing;

    public FilledFile(Path path, int segments) {
        this.file = new SegmentFile(Ffmpeg.find(""), path);
        this.missing = new CountDownLatch(segments);
    }

    @Override
    public boolean accept(Segment segment) {
        boolean readable = file.accept(segment);
        missing.countDown();
        return readable;
    }

    /// @return false when it is not full in a minute
    public boolean await() throws InterruptedException {
        return missing.await(60, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        file.close();
    }
}
