package dev.compere.media.listen;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/// The way into an encoder: a queue and a thread, so that an encoder which is slow, with an hour of silence before
/// somebody's first word, keeps nobody else waiting.
final class EncoderFeed {

    sealed interface Piece {

        /// @param bytes not changed any more
        record Sound(byte[] bytes) implements Piece {}

        record Silence(long bytes) implements Piece {}

        record End() implements Piece {}
    }

    /// Two minutes of pieces of 100 ms.
    private static final int QUEUED = 1200;

    private static final Duration STUCK = Duration.ofSeconds(10);
    private static final byte[] ZEROS = new byte[1 << 16];

    private final BlockingQueue<Piece> queue = new ArrayBlockingQueue<>(QUEUED);
    private final OutputStream encoder;
    private final Thread thread;
    private volatile boolean broken;

    EncoderFeed(OutputStream encoder, String name) {
        this.encoder = encoder;
        thread = Thread.ofVirtual().name(name).start(this::run);
    }

    /// @return false when the encoder takes nothing any more
    boolean put(Piece piece) {
        try {
            return !broken && queue.offer(piece, STUCK.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// @return whether the encoder has taken everything in that time
    boolean finish(Duration patience) {
        if (!put(new Piece.End())) {
            return false;
        }
        try {
            return thread.join(patience) && !broken;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void run() {
        try {
            while (feed(queue.take())) {}
        } catch (IOException e) {
            // How the encoder ended tells more than the broken pipe.
            broken = true;
        } catch (InterruptedException e) {
            broken = true;
        }
    }

    private boolean feed(Piece piece) throws IOException {
        return switch (piece) {
            case Piece.Sound(byte[] bytes) -> {
                encoder.write(bytes);
                encoder.flush();
                yield true;
            }
            case Piece.Silence(long bytes) -> {
                for (long left = bytes; left > 0; left -= ZEROS.length) {
                    encoder.write(ZEROS, 0, (int) Math.min(left, ZEROS.length));
                }
                yield true;
            }
            case Piece.End() -> false;
        };
    }
}
