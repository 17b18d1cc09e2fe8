package dev.compere.call;

import dev.compere.action.RefusalReason;
import dev.compere.media.MediaException;
import dev.compere.media.rtmp.RtmpAddress;
import dev.compere.media.rtmp.RtmpListener;
import dev.compere.media.rtmp.RtmpPublisher;
import dev.compere.media.rtmp.RtmpStatus;
import dev.compere.media.rtmp.SegmentRefused;
import dev.compere.telegram.TelegramException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The bot as the one program that publishes a call in RTMP mode: group-calls.txt, "Creating and publishing an RTMP
/// livestream". Its stream begins when something is to be played, and ends when nothing was played for a while, or the
/// bot leaves. While it is broken off, what plays stands still.
///
/// Safe from any thread, but not from TDLib's: all except [#status] and [#problem] wait for Telegram or the encoder.
final class Livestream implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Livestream.class);

    /// A plugin that plays one thing after the other leaves such gaps. Who watches a stream that ends and begins again
    /// misses seconds of it.
    private static final Duration LONGEST_GAP = Duration.ofSeconds(10);

    /// How long Telegram may name the bot's own stream after its end.
    private static final Duration LINGERING = Duration.ofSeconds(30);

    private final CallRoom room;
    private final MediaKit kit;
    private final StreamKeys keys;
    private final CallSegments segments;
    private final Playback playback;
    private final MediaErrands errands;
    private volatile Optional<Broadcast> current = Optional.empty();
    private Optional<Long> endedAt = Optional.empty();
    private long usedAt;
    private boolean closed;

    /// @param playback what is published
    Livestream(CallRoom room, CallContext context, Playback playback, MediaErrands errands) {
        this.room = room;
        this.kit = context.media();
        this.keys = new StreamKeys(context.telegram());
        this.segments = new CallSegments(context.telegram(), room.groupCall().id());
        this.playback = playback;
        this.errands = errands;
    }

    /// Sees to it that what is played is published.
    ///
    /// @return why it cannot be
    /// @throws TelegramException without the right to publish
    /// @throws MediaException when the machine cannot, with what to do
    synchronized Optional<RefusalReason> publish() {
        usedAt = System.nanoTime();
        if (current.isPresent()) {
            return Optional.empty();
        }
        if (closed) {
            return Optional.of(new RefusalReason.NotInACall());
        }
        if (isPublishedElsewhere()) {
            return Optional.of(new RefusalReason.PublishedElsewhere());
        }
        begin(keys.read(room.key()));
        return Optional.empty();
    }

    /// Goes on with these credentials, when they are others than before.
    synchronized void follow(RtmpCredentials fresh) {
        if (current.isPresent() && !current.get().credentials.equals(fresh)) {
            log.info("the stream key of {} was replaced: publishing goes on with the new one", room.key());
            current.get().close();
            begin(fresh);
        }
    }

    /// Ends a stream that was not needed for a while. Called now and then.
    synchronized void tick() {
        if (playback.isWanted()) {
            usedAt = System.nanoTime();
        } else if (current.isPresent() && isPast(usedAt, LONGEST_GAP)) {
            stop();
        }
    }

    /// Ends the stream, and waits until no program that publishes is left.
    synchronized void stop() {
        if (current.isPresent()) {
            current.get().close();
            current = Optional.empty();
            endedAt = Optional.of(System.nanoTime());
        }
    }

    /// How the stream goes; empty without one.
    Optional<RtmpStatus> status() {
        return current.map(broadcast -> broadcast.publisher.join().status());
    }

    /// Why the stream is broken off, or empty.
    String problem() {
        return current.map(broadcast -> broadcast.problem).orElse("");
    }

    @Override
    public synchronized void close() {
        closed = true;
        stop();
    }

    private void begin(RtmpCredentials credentials) {
        var address = new RtmpAddress(credentials.url(), credentials.key().value());
        var broadcast = new Broadcast(credentials);
        broadcast.publisher.complete(kit.publisher(address, broadcast));
        current = Optional.of(broadcast);
    }

    /// Telegram names the stream of whoever publishes.
    private boolean isPublishedElsewhere() {
        if (endedAt.isPresent() && !isPast(endedAt.get(), LINGERING)) {
            return false;
        }
        try {
            return !segments.channels().isEmpty();
        } catch (SegmentRefused refused) {
            log.debug("whether somebody publishes {} is not known: {}", room.key(), refused.getMessage());
            return false;
        }
    }

    /// Somebody else may have replaced the key: then the old one will never do again.
    private void renewKey() {
        if (current.isPresent()) {
            follow(keys.read(room.key()));
        }
    }

    private static boolean isPast(long nanos, Duration time) {
        return System.nanoTime() - nanos > time.toNanos();
    }

    /// One stream, with one key. What it hears must not wait for the livestream, which may be closing it.
    private final class Broadcast implements RtmpListener, AutoCloseable {

        private final RtmpCredentials credentials;
        private final CompletableFuture<RtmpPublisher> publisher = new CompletableFuture<>();
        private volatile String problem = "";
        private volatile boolean over;

        private Broadcast(RtmpCredentials credentials) {
            this.credentials = credentials;
        }

        @Override
        public void connected() {
            problem = "";
            if (!over) {
                playback.connected(publisher.join());
            }
        }

        @Override
        public void brokeOff(String reason) {
            problem = reason;
            if (!over) {
                playback.disconnected();
                errands.ask(Livestream.this::renewKey);
            }
        }

        @Override
        public void close() {
            over = true;
            playback.disconnected();
            publisher.join().close();
        }
    }
}
