package dev.compere.localtelegram.world;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/// What an external program publishes in a call in RTMP mode, segment by segment (group-calls.txt, "Playing an RTMP
/// livestream"). A test is that program. Thread-safe.
///
/// Telegram names `TIME_TOO_BIG` and the refusals to who has not joined; `TIME_TOO_SMALL`, `TIME_INVALID`,
/// `SCALE_INVALID` and `VIDEO_CHANNEL_INVALID` are guesses.
public final class RtmpStream {
    /// The one channel, in which sound and picture come together.
    public static final int CHANNEL = 1;

    private static final int CAPACITY = 64;
    private static final int SECOND_MS = 1000;

    private final GroupCall call;
    private final WorldLock lock;
    private final TreeMap<Long, StreamSegment> segments = new TreeMap<>();
    private int scale;

    RtmpStream(GroupCall call, WorldLock lock) {
        this.call = call;
        this.lock = lock;
    }

    /// Halves the length of the segments, a second, this many times. Before the first segment.
    public RtmpStream scale(int halvings) {
        lock.run(() -> scale = halvings);
        return this;
    }

    /// Publishes a segment; the oldest are forgotten.
    public void publishes(StreamSegment segment) {
        lock.run(() -> {
            segments.put(segment.timeMs(), segment);
            if (segments.size() > CAPACITY) {
                segments.pollFirstEntry();
            }
        });
    }

    /// The program disconnects: there is no stream.
    public void stops() {
        lock.run(segments::clear);
    }

    public int scale() {
        return lock.locked(() -> scale);
    }

    /// Where the stream ends, in Unix milliseconds, as a listener asks it; empty while nobody publishes.
    public OptionalLong end(User listener) {
        return lock.locked(() -> {
            requireListener(listener);
            return segments.isEmpty() ? OptionalLong.empty() : OptionalLong.of(end());
        });
    }

    /// Fetches the sound of a segment or, with a channel, its picture.
    public byte[] fetch(User listener, long timeMs, int wantedScale, Optional<Integer> channel) {
        return lock.locked(() -> {
            requireListener(listener);
            if (wantedScale != scale) {
                throw Refusal.badRequest("SCALE_INVALID");
            }
            if (channel.isPresent() && channel.get() != CHANNEL) {
                throw Refusal.badRequest("VIDEO_CHANNEL_INVALID");
            }
            var segment = find(timeMs);
            return channel.isPresent() ? segment.video() : segment.audio();
        });
    }

    private StreamSegment find(long timeMs) {
        if (segments.isEmpty() || timeMs >= end()) {
            throw Refusal.badRequest("TIME_TOO_BIG");
        }
        if (timeMs < segments.firstKey()) {
            throw Refusal.badRequest("TIME_TOO_SMALL");
        }
        return Optional.ofNullable(segments.get(timeMs)).orElseThrow(() -> Refusal.badRequest("TIME_INVALID"));
    }

    private long end() {
        return segments.lastKey() + (SECOND_MS >> scale);
    }

    private void requireListener(User listener) {
        call.requireJoined(listener);
        if (!call.rtmp() && !call.streamed()) {
            throw Refusal.badRequest("GROUPCALL_INVALID");
        }
    }
}
