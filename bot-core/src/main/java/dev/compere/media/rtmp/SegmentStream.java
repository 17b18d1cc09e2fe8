package dev.compere.media.rtmp;

import dev.compere.media.MediaException;
import dev.compere.media.ffmpeg.Ffmpeg;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Pipes a stream on as one continuous MPEG transport stream, segment by segment: to a player, another server, a
/// decoder. Where the stream has a gap the segments close up.
public final class SegmentStream implements SegmentSink {

    private static final Logger log = LoggerFactory.getLogger(SegmentStream.class);

    private final SegmentRemuxer remuxer;
    private final PacketCounters counters = new PacketCounters();
    private final OutputStream output;
    private Duration length = Duration.ZERO;

    /// @param output closed with the sink
    public SegmentStream(Ffmpeg ffmpeg, OutputStream output) {
        this.remuxer = new SegmentRemuxer(ffmpeg);
        this.output = output;
    }

    @Override
    public boolean accept(Segment segment) {
        var packets = remuxer.transportStream(segment, length);
        if (packets.isEmpty()) {
            return false;
        }
        length = length.plus(segment.length());
        try {
            output.write(counters.renumber(packets.get()));
            output.flush();
        } catch (IOException e) {
            throw new MediaException("nobody takes the stream any more: " + e.getMessage(), e);
        }
        return true;
    }

    /// How much has been piped on.
    public Duration length() {
        return length;
    }

    @Override
    public void close() {
        remuxer.close();
        try {
            output.close();
        } catch (IOException e) {
            log.warn("the end of the stream was not written: {}", e.getMessage());
        }
    }
}
