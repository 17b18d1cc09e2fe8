package dev.compere.media.player;

import dev.compere.media.MediaItem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/// What follows what. Guarded by the player's lock.
final class Playlist {

    /// So deep items may interrupt one another.
    private static final int DEEPEST = 8;

    private final PlayerSettings settings;
    private final ArrayDeque<Track> queue = new ArrayDeque<>();
    private final ArrayDeque<Track> interrupted = new ArrayDeque<>();
    private Loop loop = Loop.OFF;

    Playlist(PlayerSettings settings) {
        this.settings = settings;
    }

    Loop loop() {
        return loop;
    }

    void loop(Loop wanted) {
        loop = wanted;
    }

    int waiting() {
        return queue.size() + interrupted.size();
    }

    boolean enqueue(MediaItem item) {
        if (queue.size() >= settings.queueCapacity()) {
            return false;
        }
        queue.addLast(new Track(item, false, settings));
        return true;
    }

    /// Sets it aside until what interrupts it is over.
    ///
    /// @return false when too many have been
    boolean setAside(Track track) {
        if (interrupted.size() >= DEEPEST) {
            return false;
        }
        interrupted.push(track);
        return true;
    }

    List<Track> takeInterrupted() {
        var all = new ArrayList<>(interrupted);
        interrupted.clear();
        return all;
    }

    void clear() {
        queue.clear();
    }

    /// What is played after that has come to its end by itself; null for nothing.
    Track peekAfter(Track track) {
        if (!interrupted.isEmpty()) {
            return interrupted.peek();
        }
        if (loop == Loop.ONE && isLooped(track)) {
            return track.again();
        }
        if (queue.isEmpty() && loop == Loop.ALL && isLooped(track)) {
            return track.again();
        }
        return queue.peek();
    }

    /// What is played after that has ended so; null for nothing.
    ///
    /// @param track null when nothing was on
    Track takeAfter(Track track, PlaybackEnd end) {
        if (isLooped(track)) {
            if (loop == Loop.ONE && end == PlaybackEnd.FINISHED) {
                queue.addFirst(track.again());
            }
            if (loop == Loop.ALL && end != PlaybackEnd.FAILED) {
                queue.addLast(track.again());
            }
        }
        return interrupted.isEmpty() ? queue.poll() : interrupted.pop();
    }

    private static boolean isLooped(Track track) {
        return track != null && !track.interjected();
    }
}
