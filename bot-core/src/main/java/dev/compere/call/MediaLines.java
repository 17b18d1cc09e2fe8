package dev.compere.call;

import dev.compere.media.AudioFrame;
import dev.compere.media.MediaException;
import dev.compere.media.MediaRole;
import dev.compere.media.SilentListener;
import dev.compere.media.VideoFrame;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The [MediaLine]s of one call, one after the other: a new one for each join, and when another join is due for their
/// sake. Safe from any thread. Source: group-calls.txt, "Joining a group call", "Maintaining group call connections".
final class MediaLines implements MediaLine.Ears, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(MediaLines.class);
    private static final Duration FOR_EVER = Duration.ofDays(1);

    private final CallRoom room;
    private final MediaKit kit;
    private final SilentListener silent;
    private final Backoff retries;
    private final MediaLine.Ears ears;
    private MediaRole role;
    private MediaLine line;
    private boolean isStale;
    private long retryAt = System.nanoTime();

    /// @param role what to join for, at first
    /// @param ears hears what comes over the present line
    MediaLines(CallRoom room, MediaRole role, CallContext context, MediaLine.Ears ears) {
        this.room = room;
        // Nobody but an external program publishes in RTMP mode: clients join to watch.
        this.role = room.groupCall().isRtmpStream() ? MediaRole.LISTENER : role;
        this.kit = context.media();
        this.silent = new SilentListener(context.random());
        this.retries = context.backoff();
        this.ears = ears;
        this.line = MediaLine.silent(this.role, silent);
    }

    /// A line for one attempt to join. Whoever asks closes it if the attempt fails. No lock is held meanwhile: the
    /// thread that opens connections may be about to tell of another one.
    MediaLine open() {
        var wanted = role();
        if (kit.engine().isPresent()) {
            try {
                return MediaLine.open(wanted, kit.engine().get(), this);
            } catch (MediaException e) {
                log.warn("{} is attended without media: {}", room.key(), e.getMessage());
            }
        }
        return MediaLine.silent(wanted, silent);
    }

    /// The join with this line was answered: it takes the place of the one before.
    void joined(MediaLine joined, String answer) {
        replace(joined).close();
        try {
            joined.answered(answer);
        } catch (MediaException e) {
            log.warn("{} is attended without media: {}", room.key(), e.getMessage());
        }
    }

    /// The join that was wanted did not come about; the one before stands.
    synchronized void notJoinedAnew(String reason) {
        retryLater(reason);
    }

    /// The bot is out of the call: nothing comes over any line until the next join.
    void hangUp() {
        replace(MediaLine.silent(role(), silent)).close();
    }

    synchronized MediaLine line() {
        return line;
    }

    synchronized MediaRole role() {
        return role;
    }

    /// Makes another join due if this one does not publish. It takes the same join to get a media server where the
    /// call came in segments before the bot was allowed to speak.
    ///
    /// @return whether another join is due
    synchronized boolean publish() {
        if (line.role() == MediaRole.PUBLISHER && line.link() != MediaLink.SEGMENTS) {
            return false;
        }
        role = MediaRole.PUBLISHER;
        isStale = true;
        retryAt = System.nanoTime();
        return true;
    }

    /// Why the connection broke off, so that the bot must join again; nothing if there is one, or never was.
    synchronized Optional<String> broken() {
        return line.link() == MediaLink.LOST && line.wasConnected() ? Optional.of(line.problem()) : Optional.empty();
    }

    /// Telegram serves no segments any more, for it does not know the bot as joined: makes another join due.
    void forgotten(String reason) {
        line().forgotten(reason);
    }

    /// Whether to join again although nothing was lost: for another role, or because nothing came of the connection.
    synchronized boolean wantAnotherJoin() {
        return couldJoinAnew() && System.nanoTime() - retryAt >= 0;
    }

    /// After how long it may be time for another join, if nothing else happens.
    synchronized Duration patience() {
        return couldJoinAnew() ? Duration.ofNanos(Math.max(0, retryAt - System.nanoTime())) : FOR_EVER;
    }

    @Override
    public void linkChanged(MediaLine changed) {
        synchronized (this) {
            if (changed != line) {
                return;
            }
            if (isOutOfReach()) {
                retryLater(line.problem());
            } else if (line.link() == MediaLink.CONNECTED) {
                retries.reset();
            }
        }
        ears.linkChanged(changed);
    }

    @Override
    public void heard(int source, AudioFrame frame) {
        ears.heard(source, frame);
    }

    @Override
    public void seen(String endpoint, VideoFrame frame) {
        ears.seen(endpoint, frame);
    }

    @Override
    public void close() {
        hangUp();
    }

    /// A connection must not be closed under a lock that its callbacks take: closing waits for them.
    private synchronized MediaLine replace(MediaLine next) {
        var before = line;
        line = next;
        isStale = false;
        return before;
    }

    private void retryLater(String problem) {
        var pause = retries.next();
        retryAt = System.nanoTime() + pause.toNanos();
        log.warn("{}: {}; trying again in {} ms", room.key(), problem, pause.toMillis());
    }

    private boolean couldJoinAnew() {
        return isStale || isOutOfReach();
    }

    /// The media server cannot be reached: the call goes on without it.
    private boolean isOutOfReach() {
        return line.link() == MediaLink.LOST && !line.wasConnected();
    }
}
