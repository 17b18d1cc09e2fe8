package dev.compere.call;

import dev.compere.event.CallKind;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.TelegramClosed;
import dev.compere.telegram.TelegramError;
import dev.compere.telegram.TelegramInterrupted;
import dev.compere.telegram.TelegramTimeout;
import dev.compere.telegram.object.GroupCallParticipant;
import dev.compere.telegram.request.GetLiveStoryStreamer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks who streams a live story, whose participants are not listed: after each join, and now and then while nobody is
/// heard. Lives on a virtual thread of its own. Source: group-calls.txt, "Live stories".
final class LiveStoryStreamer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LiveStoryStreamer.class);
    private static final long SECONDS_BETWEEN = 10;

    private final CallRoom room;
    private final TelegramClient telegram;
    private final Consumer<GroupCallParticipant> told;
    private final Semaphore wanted = new Semaphore(0);
    private final Thread thread = Thread.ofVirtual().name("streamer").unstarted(this::run);
    private volatile boolean isHeard;

    /// @param told who it is
    LiveStoryStreamer(CallRoom room, TelegramClient telegram, Consumer<GroupCallParticipant> told) {
        this.room = room;
        this.telegram = telegram;
        this.told = told;
    }

    /// Other calls list their participants, and what is published in RTMP mode comes from none.
    void start() {
        if (room.key().kind() == CallKind.LIVE_STORY && !room.groupCall().isRtmpStream()) {
            thread.start();
        }
    }

    /// The bot has joined.
    void ask() {
        wanted.release();
    }

    /// Somebody is heard. Must not wait.
    void heard() {
        isHeard = true;
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void run() {
        try {
            wanted.acquire();
            while (true) {
                tellStreamer();
                awaitSilence();
            }
        } catch (InterruptedException | TelegramInterrupted | TelegramClosed e) {
            log.debug("nobody asks any more who streams {}", room.key());
        }
    }

    private void awaitSilence() throws InterruptedException {
        do {
            isHeard = false;
            if (wanted.tryAcquire(SECONDS_BETWEEN, TimeUnit.SECONDS)) {
                return;
            }
        } while (isHeard);
    }

    private void tellStreamer() {
        try {
            told.accept(telegram.send(new GetLiveStoryStreamer(room.groupCall().id())));
        } catch (TelegramError | TelegramTimeout e) {
            log.debug("nobody is known to stream {}: {}", room.key(), e.getMessage());
        }
    }
}
