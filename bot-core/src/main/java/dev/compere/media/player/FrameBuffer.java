package dev.compere.media.player;

import dev.compere.media.AudioFrame;
import dev.compere.media.VideoFrame;
import java.util.ArrayDeque;

/// Decoded frames that are not yet due. One thread puts, and waits while there is no room; the player takes
/// and never waits. Who waits is woken when half is free, not for each frame.
///
/// The n-th frame of a kind has the index n. A live input does not wait: what is oldest is dropped, and the
/// indices show the gap.
final class FrameBuffer {

    private static final int AUDIO = 60;
    /// So much sound must be there before playing begins.
    private static final int AHEAD = 15;

    private final int mostVideo;
    private final boolean live;
    private final Runnable news;
    private final ArrayDeque<AudioFrame> audio = new ArrayDeque<>();
    private final ArrayDeque<VideoFrame> video = new ArrayDeque<>();
    private boolean opened;
    private boolean hasAudio;
    private boolean hasVideo;
    private long audioCount;
    private long videoCount;
    private VideoFrame lastPicture;
    private long dropped;
    private String problem;
    private boolean waiting;
    private boolean closed;

    /// @param news called after each change that the player may wait for
    FrameBuffer(PlayerSettings settings, boolean live, Runnable news) {
        this.live = live;
        this.news = news;
        mostVideo = Math.max(2, settings.framesPerSecond() * AUDIO / 100);
    }

    // ---- The decoder's side.

    void streams(boolean withAudio, boolean withVideo) {
        synchronized (this) {
            opened = true;
            hasAudio = withAudio;
            hasVideo = withVideo;
        }
        news.run();
    }

    /// @return false when nobody wants more
    boolean put(AudioFrame frame) {
        boolean taken = offer(audio, frame, AUDIO);
        news.run();
        return taken;
    }

    /// @return false when nobody wants more
    boolean put(VideoFrame frame) {
        boolean taken = offer(video, frame, mostVideo);
        news.run();
        return taken;
    }

    /// The picture before stays for another frame.
    boolean putSamePicture() {
        VideoFrame same;
        synchronized (this) {
            same = lastPicture;
        }
        return same == null || put(same);
    }

    private synchronized <T> boolean offer(ArrayDeque<T> queue, T frame, int most) {
        while (queue.size() >= most && !closed) {
            if (live) {
                queue.removeFirst();
                dropped++;
            } else if (!waitForRoom()) {
                return false;
            }
        }
        if (closed) {
            return false;
        }
        queue.addLast(frame);
        if (frame instanceof VideoFrame picture) {
            videoCount++;
            lastPicture = picture;
        } else {
            audioCount++;
        }
        return true;
    }

    private synchronized boolean waitForRoom() {
        waiting = true;
        try {
            wait();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting = false;
        }
    }

    /// Nothing more comes.
    void end(String why) {
        synchronized (this) {
            problem = why;
        }
        news.run();
    }

    // ---- The player's side.

    synchronized void close() {
        closed = true;
        audio.clear();
        video.clear();
        notifyAll();
    }

    /// Whether enough is there to begin.
    synchronized boolean ready() {
        boolean enough =
                opened && (!hasAudio || audio.size() >= AHEAD) && (!hasVideo || !video.isEmpty() || videoCount > 0);
        return problem != null || crowded() || enough;
    }

    /// Whether the decoder waits for room: one kind has piled up, and the other cannot come.
    synchronized boolean crowded() {
        return waiting;
    }

    synchronized boolean ended() {
        return problem != null;
    }

    /// Why it ended, empty when it simply did.
    synchronized String problem() {
        return problem == null ? "" : problem;
    }

    /// Whether no sound is left and none will come.
    synchronized boolean noMoreAudio() {
        return audio.isEmpty() && (problem != null || (opened && !hasAudio));
    }

    synchronized boolean noMoreVideo() {
        return video.isEmpty() && problem != null;
    }

    /// Whether it is one picture and nothing else.
    synchronized boolean isPicture() {
        return problem != null && problem.isEmpty() && audioCount == 0 && videoCount == 1;
    }

    /// Whether nothing came at all.
    synchronized boolean isBlank() {
        return audioCount == 0 && videoCount == 0;
    }

    synchronized boolean hasVideo() {
        return hasVideo;
    }

    synchronized long audioCount() {
        return audioCount;
    }

    synchronized long videoCount() {
        return videoCount;
    }

    synchronized long dropped() {
        return dropped;
    }

    /// The index of the oldest sound, or -1.
    synchronized long audioHead() {
        return audio.isEmpty() ? -1 : audioCount - audio.size();
    }

    /// The index of the oldest picture, or -1.
    synchronized long videoHead() {
        return video.isEmpty() ? -1 : videoCount - video.size();
    }

    /// The sound of that index; what is older is let go. Null when it is not there.
    synchronized AudioFrame takeAudio(long index) {
        while (!audio.isEmpty() && audioHead() < index) {
            audio.removeFirst();
        }
        var frame = audioHead() == index ? audio.removeFirst() : null;
        if (audio.size() <= AUDIO / 2) {
            notifyAll();
        }
        return frame;
    }

    /// The newest picture up to that index; what is older is let go and counted. Null when there is none.
    synchronized VideoFrame takeVideo(long upTo) {
        VideoFrame newest = null;
        while (!video.isEmpty() && videoHead() <= upTo) {
            if (newest != null) {
                dropped++;
            }
            newest = video.removeFirst();
        }
        if (video.size() <= mostVideo / 2) {
            notifyAll();
        }
        return newest;
    }
}
