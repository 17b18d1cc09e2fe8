package dev.compere.call;

import dev.compere.event.CallEvent;
import dev.compere.event.PlaybackEnded;
import dev.compere.event.PlaybackEnded.End;
import dev.compere.event.PlaybackStarted;
import dev.compere.media.AudioFrame;
import dev.compere.media.MediaException;
import dev.compere.media.MediaItem;
import dev.compere.media.Outlet;
import dev.compere.media.VideoFrame;
import dev.compere.media.player.PlaybackEnd;
import dev.compere.media.player.Player;
import dev.compere.media.player.PlayerListener;
import dev.compere.media.player.PlayerStatus;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;

/// What the bot plays in a call: a [Player] from the first time that something is to be played, which stands still
/// while there is no connection, and its events. Safe from any thread.
///
/// A break that is over before it counts as a loss (`media.silence`) is as on the air: it plays on, and who listens
/// misses what was played meanwhile. After a loss it goes on where it was when the loss was noticed.
final class Playback implements PlayerListener, AutoCloseable {

    private final CallRoom room;
    private final MediaKit kit;
    private final Consumer<CallEvent> tell;
    private final ObjLongConsumer<AudioFrame> said;
    private Optional<Player> player = Optional.empty();
    private Optional<Outlet> outlet = Optional.empty();
    private boolean closed;

    /// @param tell told the events
    /// @param said hears what the bot itself says, and when it is due; must not block
    Playback(CallRoom room, MediaKit kit, Consumer<CallEvent> tell, ObjLongConsumer<AudioFrame> said) {
        this.room = room;
        this.kit = kit;
        this.tell = tell;
        this.said = said;
    }

    /// @throws MediaException when nothing can be played, with what to do
    synchronized Player player() {
        if (closed) {
            throw new MediaException("the bot has left the call");
        }
        if (player.isEmpty()) {
            player = Optional.of(kit.player(this));
            apply();
        }
        return player.get();
    }

    /// What plays; empty if nothing was ever to be played.
    synchronized Optional<PlayerStatus> status() {
        return player.map(Player::status);
    }

    /// Whether something is on, or waits for its turn or for a connection.
    boolean isWanted() {
        return status().filter(now -> now.item().isPresent() || now.waiting() > 0)
                .isPresent();
    }

    /// What plays goes on, to there.
    synchronized void connected(Outlet there) {
        outlet = Optional.of(there);
        apply();
    }

    /// What plays stands still.
    synchronized void disconnected() {
        outlet = Optional.empty();
        apply();
    }

    /// Ends what plays and forgets what waits.
    synchronized void stop() {
        player.ifPresent(Player::stop);
    }

    @Override
    public void started(MediaItem item) {
        tell.accept(new PlaybackStarted(room.key(), room.now(), item.id(), item.title()));
    }

    @Override
    public void ended(MediaItem item, PlaybackEnd end, Duration position, String problem) {
        var reason = switch (end) {
            case FINISHED -> End.FINISHED;
            case REPLACED -> End.REPLACED;
            case STOPPED -> End.STOPPED;
            case FAILED -> End.FAILED;
        };
        tell.accept(new PlaybackEnded(room.key(), room.now(), item.id(), item.title(), reason, position, problem));
    }

    /// Waits until no program that decodes is left.
    @Override
    public void close() {
        Optional<Player> last;
        synchronized (this) {
            closed = true;
            last = player;
            player = Optional.empty();
        }
        last.ifPresent(Player::close);
    }

    private void apply() {
        player.ifPresent(playing -> {
            if (outlet.isPresent()) {
                playing.outlet(new Overheard(outlet.get()));
                playing.proceed();
            } else {
                playing.hold();
                playing.outlet(Outlet.NOWHERE);
            }
        });
    }

    private final class Overheard implements Outlet {

        private final Outlet outlet;

        private Overheard(Outlet outlet) {
            this.outlet = outlet;
        }

        @Override
        public void audio(AudioFrame frame, long moment) {
            said.accept(frame, moment);
            outlet.audio(frame, moment);
        }

        @Override
        public void video(VideoFrame frame) {
            outlet.video(frame);
        }
    }
}
