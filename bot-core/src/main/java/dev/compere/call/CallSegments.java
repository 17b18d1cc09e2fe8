package dev.compere.call;

import dev.compere.media.rtmp.Quality;
import dev.compere.media.rtmp.SegmentRefused;
import dev.compere.media.rtmp.SegmentRefused.Reason;
import dev.compere.media.rtmp.SegmentSource;
import dev.compere.media.rtmp.StreamChannel;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.TelegramError;
import dev.compere.telegram.TelegramTimeout;
import dev.compere.telegram.object.GroupCallVideoQuality;
import dev.compere.telegram.object.TdObject;
import dev.compere.telegram.request.GetGroupCallStreamSegment;
import dev.compere.telegram.request.GetGroupCallStreams;
import dev.compere.telegram.request.TdRequest;
import java.util.List;

/// The stream of one joined call in RTMP mode, as Telegram serves it: group-calls.txt, "Playing an RTMP livestream".
/// TDLib asks the right data centre by itself. Waits for Telegram, so it belongs on a virtual thread.
public final class CallSegments implements SegmentSource {

    private final TelegramClient telegram;
    private final int groupCallId;

    /// @param groupCallId as TDLib numbers the call in this run
    public CallSegments(TelegramClient telegram, int groupCallId) {
        this.telegram = telegram;
        this.groupCallId = groupCallId;
    }

    @Override
    public List<StreamChannel> channels() throws SegmentRefused {
        return ask(new GetGroupCallStreams(groupCallId)).streams().stream()
                .map(stream -> new StreamChannel(stream.channelId(), stream.scale(), stream.timeOffset()))
                .toList();
    }

    @Override
    public byte[] segment(long timeMs, int scale, int channel, Quality quality) throws SegmentRefused {
        var wanted = channel == StreamChannel.SOUND ? null : quality(quality);
        return ask(new GetGroupCallStreamSegment(groupCallId, timeMs, scale, channel, wanted))
                .data();
    }

    private <R extends TdObject> R ask(TdRequest<R> request) throws SegmentRefused {
        try {
            return telegram.send(request);
        } catch (TelegramError error) {
            throw new SegmentRefused(reason(error), error.text());
        } catch (TelegramTimeout timeout) {
            throw new SegmentRefused(Reason.OTHER, timeout.getMessage());
        }
    }

    private static Reason reason(TelegramError error) {
        if (error.is("TIME_TOO_BIG") || error.retryAfter().isPresent()) {
            return Reason.NOT_YET;
        }
        boolean notJoined = error.is("GROUPCALL_JOIN_MISSING") || error.is("GROUPCALL_FORBIDDEN");
        return notJoined ? Reason.NOT_JOINED : Reason.OTHER;
    }

    private static GroupCallVideoQuality quality(Quality quality) {
        return switch (quality) {
            case LOWEST -> new GroupCallVideoQuality.Thumbnail();
            case MEDIUM -> new GroupCallVideoQuality.Medium();
            case BEST -> new GroupCallVideoQuality.Full();
        };
    }
}
