package dev.compere.media.player;

import dev.compere.media.MediaItem;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells the listener, in order, on a thread of its own. Telling it never waits.
final class Announcer {

    private static final Logger LOG = LoggerFactory.getLogger(Announcer.class);
    private static final int CAPACITY = 10_000;

    private sealed interface Notice {
        record Started(MediaItem item) implements Notice {}

        record Ended(MediaItem item, PlaybackEnd end, Duration position, String problem) implements Notice {}

        record Over() implements Notice {}
    }

    private final PlayerListener listener;
    private final BlockingQueue<Notice> notices = new LinkedBlockingQueue<>();
    private long dropped;

    Announcer(PlayerListener listener) {
        this.listener = listener;
        Thread.ofVirtual().name("player-listener").start(this::run);
    }

    void started(MediaItem item) {
        add(new Notice.Started(item));
    }

    void ended(MediaItem item, PlaybackEnd end, Duration position, String problem) {
        add(new Notice.Ended(item, end, position, problem));
    }

    /// Nothing more follows: the thread ends when all is told.
    void over() {
        notices.add(new Notice.Over());
    }

    /// Only a listener that has stopped listening lets the queue grow that long.
    private synchronized void add(Notice notice) {
        if (notices.size() < CAPACITY) {
            notices.add(notice);
        } else if (dropped++ == 0) {
            LOG.error("the player's listener does not come back: what happens from now on is not told");
        }
    }

    private void run() {
        try {
            for (var notice = notices.take(); !(notice instanceof Notice.Over); notice = notices.take()) {
                tell(notice);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Notice notice) {
        try {
            switch (notice) {
                case Notice.Started(var item) -> listener.started(item);
                case Notice.Ended(var item, var end, var position, var problem) ->
                    listener.ended(item, end, position, problem);
                case Notice.Over() -> {}
            }
        } catch (RuntimeException e) {
            LOG.error("the player's listener failed", e);
        }
    }
}
