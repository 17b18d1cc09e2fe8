package dev.compere.media.rtmp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Waits for the encoder at one of its two inputs and writes there, a block whenever one is due, counted from the
/// start:
/// after it was held up it writes all that has become due meanwhile. So sound and picture stay together whatever
/// happens on the way.
final class PacedFeed implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(PacedFeed.class);

    private final ServerSocketChannel input;
    private final AtomicLong start;
    private final int blocksPerSecond;
    private final LongFunction<ByteBuffer> blocks;

    /// @param start when both first blocks are due, by [System#nanoTime]; set by the feed whose input is opened first
    /// @param blocks gives the one that is due at a moment
    PacedFeed(ServerSocketChannel input, AtomicLong start, int blocksPerSecond, LongFunction<ByteBuffer> blocks) {
        this.input = input;
        this.start = start;
        this.blocksPerSecond = blocksPerSecond;
        this.blocks = blocks;
    }

    @Override
    public void run() {
        try (var channel = input.accept()) {
            start.compareAndSet(0, System.nanoTime());
            for (long number = 0; input.isOpen(); number++) {
                long due = start.get() + number * TimeUnit.SECONDS.toNanos(1) / blocksPerSecond;
                waitUntil(due);
                var block = blocks.apply(due);
                while (block.hasRemaining()) {
                    channel.write(block);
                }
            }
        } catch (IOException e) {
            log.debug("the encoder takes no more: {}", e.toString());
        }
    }

    private static void waitUntil(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
