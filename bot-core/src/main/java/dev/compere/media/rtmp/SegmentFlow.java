package dev.compere.media.rtmp;

import dev.compere.media.MediaException;
import java.time.Duration;
import java.time.InstantSource;

/// Which segment to ask for next, and when: group-calls.txt, "Playing an RTMP livestream". Each [#advance] asks
/// Telegram once or twice and never waits itself, so that its owner does. For one thread.
final class SegmentFlow {

    /// What came of it, and what to do now.
    sealed interface Step {
        record Fetched(Segment segment) implements Step {}

        record Wait(Duration time) implements Step {}

        /// The place in the stream is lost; [#advance] looks for it, after this time.
        record Resync(String why, Duration time) implements Step {}

        record Rejoin(String why) implements Step {}
    }

    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final Duration A_MOMENT = Duration.ofMillis(100);

    private final SegmentSource source;
    private final ReaderSettings settings;
    private final InstantSource clock;
    private final ReaderCounts counts = new ReaderCounts();

    private StreamChannel channel;
    private long nextMs;
    private Duration waited = Duration.ZERO;
    private boolean resyncing;

    SegmentFlow(SegmentSource source, ReaderSettings settings, InstantSource clock) {
        this.source = source;
        this.settings = settings;
        this.clock = clock;
    }

    ReaderCounts counts() {
        return counts;
    }

    Step advance() {
        try {
            return channel == null ? look() : fetch();
        } catch (SegmentRefused refused) {
            return switch (refused.reason()) {
                case NOT_JOINED -> {
                    channel = null;
                    yield new Step.Rejoin(refused.getMessage());
                }
                case NOT_YET -> channel == null ? new Step.Wait(A_SECOND) : notYet();
                case OTHER -> resync(refused.getMessage());
            };
        } catch (MediaException unreadable) {
            return resync(unreadable.getMessage());
        }
    }

    private Step look() throws SegmentRefused {
        var channels = source.channels();
        if (channels.isEmpty() || channels.getFirst().segmentMs() == 0) {
            return new Step.Wait(A_SECOND);
        }
        var found = channels.getFirst();
        long segmentMs = found.segmentMs();
        long endMs = found.endMs() / segmentMs * segmentMs;
        long startMs = endMs - settings.buffer().toMillis();
        if (startMs <= 0) {
            return new Step.Wait(A_SECOND);
        }
        nextMs = afterWhatWasFetched(startMs, endMs);
        channel = found;
        waited = Duration.ZERO;
        counts.endSeen(found.endMs(), clock.millis());
        return fetch();
    }

    /// Nothing is fetched twice, unless the stream began anew.
    private long afterWhatWasFetched(long startMs, long endMs) {
        return startMs < nextMs && nextMs <= endMs ? nextMs : startMs;
    }

    private Step fetch() throws SegmentRefused {
        int wanted = settings.soundOnly() ? StreamChannel.SOUND : channel.channel();
        var bytes = source.segment(nextMs, channel.scale(), wanted, settings.quality());
        var segment = Segment.parse(nextMs, Duration.ofMillis(channel.segmentMs()), wanted, bytes);
        nextMs += channel.segmentMs();
        waited = Duration.ZERO;
        resyncing = false;
        counts.fetched(nextMs);
        return new Step.Fetched(segment);
    }

    private Step notYet() {
        counts.retried(nextMs, clock.millis());
        waited = waited.plus(A_MOMENT);
        if (waited.compareTo(settings.patience()) > 0) {
            return resync("nothing new for " + settings.patience().toSeconds() + " s");
        }
        return new Step.Wait(A_MOMENT);
    }

    /// A second one without a segment in between waits, so that nobody asks Telegram without a pause.
    private Step resync(String why) {
        var step = new Step.Resync(why, resyncing ? A_SECOND : Duration.ZERO);
        counts.resynced();
        channel = null;
        resyncing = true;
        return step;
    }
}
