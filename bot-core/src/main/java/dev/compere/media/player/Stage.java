package dev.compere.media.player;

import dev.compere.media.MediaItem;
import dev.compere.media.MediaSource;
import dev.compere.media.Outlet;
import dev.compere.media.VideoFrame;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;

/// Which track is on, and what every wish does to it. Guarded by the player's lock; nothing in here waits or
/// calls out.
final class Stage {

    private final PlayerSettings settings;
    private final BiFunction<MediaSource, Duration, Decoder> decoders;
    private final Announcer announcer;
    private final Playlist playlist;

    /// What is on; null for nothing.
    private Track current;
    /// What has begun to decode because it follows; null for nothing.
    private Track upcoming;
    /// The last picture without sound, shown along with sound without pictures; null for none.
    private VideoFrame backdrop;

    private final SoundClock clock = new SoundClock();
    private Outlet outlet = Outlet.NOWHERE;
    private int volume = 100;
    private boolean held;
    private boolean closed;
    private long stalls;
    private long dropped;

    Stage(PlayerSettings settings, BiFunction<MediaSource, Duration, Decoder> decoders, Announcer announcer) {
        this.settings = settings;
        this.decoders = decoders;
        this.announcer = announcer;
        playlist = new Playlist(settings);
    }

    void outlet(Outlet wanted) {
        outlet = wanted;
        clock.restart();
    }

    void hold(boolean hold) {
        held = hold;
    }

    void volume(int percent) {
        volume = percent;
    }

    void loop(Loop loop) {
        playlist.loop(loop);
    }

    void play(MediaItem item) {
        if (closed) {
            return;
        }
        end(PlaybackEnd.REPLACED, "");
        endInterrupted(PlaybackEnd.REPLACED);
        putOn(new Track(item, false, settings));
    }

    boolean enqueue(MediaItem item) {
        return !closed && playlist.enqueue(item);
    }

    void interject(MediaItem item) {
        if (closed) {
            return;
        }
        if (current != null && playlist.setAside(current)) {
            current.close();
            settle(current);
        } else {
            end(PlaybackEnd.REPLACED, "");
        }
        putOn(new Track(item, true, settings));
    }

    boolean pause() {
        if (current == null || current.paused()) {
            return false;
        }
        current.pause(true);
        return true;
    }

    boolean resume() {
        if (current == null || !current.paused()) {
            return false;
        }
        current.pause(false);
        return true;
    }

    boolean seek(Duration to) {
        if (current == null || !current.seekable()) {
            return false;
        }
        current.seek(to.isNegative() ? Duration.ZERO : to);
        return true;
    }

    boolean skip() {
        if (current == null) {
            return false;
        }
        var skipped = current;
        var next = playlist.takeAfter(skipped, PlaybackEnd.REPLACED);
        end(next == null ? PlaybackEnd.STOPPED : PlaybackEnd.REPLACED, "");
        putOn(next);
        return true;
    }

    boolean stop() {
        boolean wasOn = current != null || playlist.waiting() > 0;
        playlist.clear();
        end(PlaybackEnd.STOPPED, "");
        endInterrupted(PlaybackEnd.STOPPED);
        putOn(null);
        backdrop = null;
        return wasOn;
    }

    void close() {
        stop();
        closed = true;
    }

    /// Goes on with what is on, and with what follows when that is over.
    ///
    /// @return nanoseconds to wait; 0 when `due` was filled; [Track#NEVER] to wait for news
    long step(long now, Due due) {
        if (current == null && !closed) {
            putOn(playlist.takeAfter(null, PlaybackEnd.STOPPED));
        }
        while (current != null) {
            if (current.paused() || (held && !current.live())) {
                current.rest();
                return Track.NEVER;
            }
            current.open(decoders, now);
            current.reopenWhenBrokenOff(now);
            long remaining = current.remaining(playlist.waiting() > 0, now);
            if (remaining <= 0) {
                finish();
            } else {
                decodeUpcoming(now);
                return remaining == Track.NEVER ? poll(now, due) : remaining;
            }
        }
        return Track.NEVER;
    }

    private long poll(long now, Due due) {
        long wait = current.poll(now, clock, due);
        if (wait == 0) {
            due.outlet = outlet;
            due.volume = volume;
            begin();
        }
        return wait;
    }

    private void begin() {
        if (!current.begun()) {
            current.begin();
            announcer.started(current.item());
        }
    }

    private void finish() {
        var problem = current.failure();
        var end = problem.isEmpty() ? PlaybackEnd.FINISHED : PlaybackEnd.FAILED;
        var next = playlist.takeAfter(current, end);
        end(end, problem);
        putOn(next);
    }

    /// The next one's first frames are there when the last of this one are due.
    private void decodeUpcoming(long now) {
        var next = current.decoded() ? playlist.peekAfter(current) : null;
        if (next != upcoming) {
            closeUpcoming();
            upcoming = next;
        }
        if (upcoming != null) {
            upcoming.open(decoders, now);
        }
    }

    private void closeUpcoming() {
        if (upcoming != null && upcoming != current) {
            upcoming.close();
        }
        upcoming = null;
    }

    private void putOn(Track track) {
        current = track;
        if (track == upcoming) {
            upcoming = null;
        }
        closeUpcoming();
        if (current != null && backdrop != null) {
            current.backdrop(backdrop);
        }
    }

    private void end(PlaybackEnd end, String problem) {
        if (current != null) {
            backdrop = current.stillPicture().orElse(backdrop);
            tellEnd(current, end, problem);
            current = null;
        }
    }

    private void endInterrupted(PlaybackEnd end) {
        playlist.takeInterrupted().forEach(track -> tellEnd(track, end, ""));
    }

    private void tellEnd(Track track, PlaybackEnd end, String problem) {
        track.close();
        settle(track);
        announcer.ended(track.item(), end, track.position(), problem);
    }

    private void settle(Track track) {
        stalls += track.takeStalls();
        dropped += track.takeDropped();
    }

    PlayerStatus status(Timekeeping timekeeping) {
        long allStalls = stalls + (current == null ? 0 : current.stalls());
        long allDropped = dropped + (current == null ? 0 : current.dropped());
        return new PlayerStatus(
                state(),
                Optional.ofNullable(current).map(Track::item),
                current == null ? Duration.ZERO : current.position(),
                Optional.ofNullable(current).flatMap(Track::length),
                playlist.waiting(),
                playlist.loop(),
                volume,
                held,
                current == null ? "" : current.problem(),
                timekeeping.pace(allStalls, allDropped));
    }

    private PlayerStatus.State state() {
        if (current == null) {
            return PlayerStatus.State.IDLE;
        }
        if (current.paused()) {
            return PlayerStatus.State.PAUSED;
        }
        if (!current.problem().isEmpty()) {
            return PlayerStatus.State.REOPENING;
        }
        return current.begun() ? PlayerStatus.State.PLAYING : PlayerStatus.State.OPENING;
    }
}
