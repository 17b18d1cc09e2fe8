package dev.compere.media.player;

import dev.compere.media.AudioFrame;
import dev.compere.media.MediaItem;
import dev.compere.media.MediaSource;
import dev.compere.media.VideoFrame;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;

/// One item on its way through the player: its decoder, and which frame of it is due when. Guarded by the player's
/// lock.
///
/// It ticks every ten milliseconds of sound, or of silence where it has none. A frame's moment is reckoned from one
/// anchor for both kinds; whenever playing has stood still, the anchor is set anew and the position stays.
final class Track {

    /// Wait for news.
    static final long NEVER = Long.MAX_VALUE;

    private static final long TICK = AudioFrame.NANOS;
    /// A machine that was away for so long does not hurry to catch up.
    private static final long TOO_LATE = 200_000_000;
    /// A picture that stays is repeated, for those who come later.
    private static final int REPEAT = 20;
    /// How long a picture without a length of its own is shown when something waits behind it.
    private static final Duration PICTURE = Duration.ofSeconds(5);

    private final MediaItem item;
    private final boolean interjected;
    private final PlayerSettings settings;
    private final AudioFrame silence;
    private final Reopening reopening = new Reopening();
    private Track again;

    private Duration base = Duration.ZERO;
    private Decoder decoder;
    private VideoFrame picture;
    private long tick;
    private long pictureTick;
    private boolean anchored;
    private long anchor;
    private boolean begun;
    private boolean paused;
    private long stalls;
    private long dropped;

    Track(MediaItem item, boolean interjected, PlayerSettings settings) {
        this.item = item;
        this.interjected = interjected;
        this.settings = settings;
        silence = new AudioFrame(new short[AudioFrame.LENGTH * settings.channels()], settings.channels());
        if (item.source() instanceof MediaSource.Still(var drawn, var shown)) {
            picture = drawn;
            pictureTick = -REPEAT;
        }
    }

    // ---- What it is.

    MediaItem item() {
        return item;
    }

    boolean interjected() {
        return interjected;
    }

    boolean live() {
        return item.source() instanceof MediaSource.LiveInput;
    }

    boolean seekable() {
        return item.source() instanceof MediaSource.MediaFile || item.source() instanceof MediaSource.RemoteFile;
    }

    /// The same once more, as a new item; the same one each time it is asked for.
    Track again() {
        if (again == null) {
            again = new Track(MediaItem.of(item.title(), item.source()), false, settings);
        }
        return again;
    }

    Duration position() {
        return base.plusNanos(tick * TICK);
    }

    Optional<Duration> length() {
        return decoder == null ? Optional.empty() : decoder.length();
    }

    boolean paused() {
        return paused;
    }

    /// Whether a frame of it was due since it was put on.
    boolean begun() {
        return begun;
    }

    void begin() {
        begun = true;
    }

    /// Shows a picture until it has one of its own.
    void backdrop(VideoFrame shown) {
        if (picture == null) {
            picture = shown;
            pictureTick = -REPEAT;
        }
    }

    long stalls() {
        return stalls;
    }

    long dropped() {
        return dropped + (decoder == null ? 0 : decoder.buffer().dropped());
    }

    /// Counted from now on by somebody else.
    long takeStalls() {
        long taken = stalls;
        stalls = 0;
        return taken;
    }

    /// Counted from now on by somebody else.
    long takeDropped() {
        long taken = dropped();
        dropped = 0;
        return taken;
    }

    /// Why it is being opened again, or empty.
    String problem() {
        return reopening.problem();
    }

    // ---- What is done with it.

    /// Gets it going when it is not.
    void open(BiFunction<MediaSource, Duration, Decoder> decoders, long now) {
        if (decoder == null && !(item.source() instanceof MediaSource.Still) && reopening.due(now)) {
            decoder = decoders.apply(item.source(), base);
        }
    }

    void pause(boolean pause) {
        paused = pause;
        anchored = false;
    }

    /// Stands still where it is until it is asked for frames again.
    void rest() {
        anchored = false;
    }

    void seek(Duration to) {
        close();
        base = to;
    }

    /// Lets its decoder go; the position stays.
    void close() {
        base = position();
        tick = 0;
        pictureTick = -REPEAT;
        anchored = false;
        if (decoder != null) {
            decoder.close();
            dropped = dropped();
            decoder = null;
        }
    }

    // ---- Its end.

    /// How long until all of it has been heard.
    ///
    /// @param awaited whether something waits behind it
    /// @return nanoseconds, at most 0 when it is over; [#NEVER] as long as more of it is to be handed over
    long remaining(boolean awaited, long now) {
        if (!handedOver(awaited)) {
            return NEVER;
        }
        return anchored ? anchor + tick * TICK - now : 0;
    }

    private boolean handedOver(boolean awaited) {
        if (item.source() instanceof MediaSource.Still(var drawn, var shown) && !shown.isZero()) {
            return position().compareTo(shown) >= 0;
        }
        if (showsPicture()) {
            return awaited && position().compareTo(PICTURE) >= 0;
        }
        return decoder != null && drained() && !(live() && begun);
    }

    /// A live input that has broken off is opened again after a while.
    void reopenWhenBrokenOff(long now) {
        if (live() && begun && decoder != null && drained()) {
            var why = decoder.buffer().problem();
            reopening.brokeOff(item.title(), why.isEmpty() ? "it ended" : why, now);
            close();
        }
    }

    /// Why it cannot be played, or empty.
    String failure() {
        return decoder == null ? "" : decoder.buffer().problem();
    }

    /// Whether everything that comes has been decoded, so that the next one may begin to be.
    boolean decoded() {
        return decoder != null && decoder.buffer().ended() && !showsPicture() && !live();
    }

    /// The picture that those who come later see as well, when it is one without sound.
    Optional<VideoFrame> stillPicture() {
        return showsPicture() ? Optional.ofNullable(picture) : Optional.empty();
    }

    private boolean showsPicture() {
        return item.source() instanceof MediaSource.Still
                || (decoder != null && decoder.buffer().isPicture());
    }

    private boolean drained() {
        var buffer = decoder.buffer();
        boolean nothingLeft = buffer.ended() && buffer.noMoreAudio() && buffer.noMoreVideo();
        return nothingLeft && (tick * TICK >= nanos(buffer) || live());
    }

    /// Whether its last pictures are due yet, and no sound besides.
    private boolean onlyPicturesLeft() {
        return decoder != null
                && !live()
                && !showsPicture()
                && decoder.buffer().ended()
                && tick * TICK >= nanos(decoder.buffer());
    }

    private long nanos(FrameBuffer buffer) {
        return Math.max(buffer.audioCount() * TICK, videoNanos(buffer.videoCount()));
    }

    // ---- What is due.

    /// Fills `due` when something is.
    ///
    /// @return nanoseconds to wait; 0 when `due` was filled; [#NEVER] to wait for news
    long poll(long now, SoundClock clock, Due due) {
        if (decoder == null && !(item.source() instanceof MediaSource.Still)) {
            return reopening.remaining(now);
        }
        if (!anchored) {
            if (decoder != null && !decoder.buffer().ready()) {
                return NEVER;
            }
            anchor = clock.next(now) - tick * TICK;
            anchored = true;
        }
        if (now - anchor - tick * TICK > TOO_LATE) {
            stalls++;
            anchor = clock.next(now) - tick * TICK;
        }
        long soundAt = onlyPicturesLeft() ? NEVER : clock.handOver(anchor + tick * TICK);
        long pictureAt = nextPictureAt();
        long next = Math.min(soundAt, pictureAt);
        if (next > now) {
            return next == NEVER ? NEVER : next - now;
        }
        if (pictureAt < soundAt) {
            var newest = decoder.buffer().takeVideo(videoIndex(now - anchor));
            if (newest == null) {
                return poll(now, clock, due);
            }
            picture = newest;
            pictureTick = tick;
            due.set(newest, pictureAt);
            return 0;
        }
        return sound(now, soundAt, clock, due);
    }

    private long nextPictureAt() {
        long head = decoder == null ? -1 : decoder.buffer().videoHead();
        return head < 0 ? NEVER : anchor + videoNanos(head);
    }

    /// Sound or silence, and the picture that stays.
    private long sound(long now, long at, SoundClock clock, Due due) {
        var frame = decoder == null ? silence : decoder.buffer().takeAudio(tick);
        if (frame == null) {
            var buffer = decoder.buffer();
            long head = buffer.audioHead();
            if (head > tick) {
                // A live input has dropped what was between.
                tick = head;
                pictureTick = Math.max(pictureTick, head - REPEAT);
                anchored = false;
                return poll(now, clock, due);
            }
            if (!buffer.noMoreAudio() && !buffer.crowded()) {
                stalls++;
                anchored = false;
                return NEVER;
            }
            frame = silence;
        }
        VideoFrame repeated = null;
        if (picture != null && tick - pictureTick >= REPEAT) {
            repeated = picture;
            pictureTick = tick;
        }
        long heardAt = anchor + tick * TICK;
        due.set(frame, heardAt, repeated, at);
        clock.handedOver(heardAt);
        tick++;
        reopening.played(tick);
        return 0;
    }

    private long videoNanos(long index) {
        return index * 1_000_000_000L / settings.framesPerSecond();
    }

    /// The last picture whose moment is not after that.
    private long videoIndex(long nanos) {
        return (nanos + 1) * settings.framesPerSecond() / 1_000_000_000L;
    }
}
