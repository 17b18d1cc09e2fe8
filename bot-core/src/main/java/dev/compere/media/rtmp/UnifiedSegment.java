package dev.compere.media.rtmp;

import dev.compere.media.MediaException;
import java.util.Arrays;
import java.util.List;

/// A segment with sound and picture in it: a header, then files of one container format. All numbers are 32 bits,
/// little-endian; texts are TL strings.
///
/// @param container the format of the files, such as `mp4`
/// @param activeMask which channels are active
/// @param events where each file begins
/// @param files all of them, one after the other
record UnifiedSegment(String container, int activeMask, List<Event> events, byte[] files) {

    /// A file within the segment.
    ///
    /// @param offset where in the files it begins
    /// @param endpoint whose picture it is; `unified` in an RTMP stream
    /// @param rotation 0, 90, 180 or 270 degrees
    /// @param extra of no known meaning
    record Event(int offset, String endpoint, int rotation, int extra) {}

    static final int SIGNATURE = 0xa12e810d;

    private static final int MOST_EVENTS = 64;

    static UnifiedSegment parse(byte[] bytes) {
        var header = new SegmentHeader(bytes);
        int signature = header.number("the signature");
        if (signature != SIGNATURE) {
            throw new MediaException("a segment begins with %08x instead of %08x".formatted(signature, SIGNATURE));
        }
        var container = header.text("the container");
        int activeMask = header.number("the mask");
        int count = header.number("the number of events");
        if (count < 0 || count > MOST_EVENTS) {
            throw new MediaException("a segment has " + count + " events");
        }
        var events = new Event[count];
        for (int i = 0; i < count; i++) {
            events[i] = new Event(
                    header.number("an offset"),
                    header.text("an endpoint"),
                    header.number("a rotation"),
                    header.number("an event"));
        }
        return new UnifiedSegment(container, activeMask, List.of(events), header.rest());
    }

    /// The file of a segment that has one, as those of an RTMP stream have.
    byte[] onlyPart() {
        int from = events.isEmpty() ? 0 : events.getFirst().offset();
        if (events.size() > 1 || from < 0 || from >= files.length) {
            throw new MediaException("a segment has " + events.size() + " files in " + files.length
                    + " bytes, the first at " + from + "; that of an RTMP stream has one");
        }
        return from == 0 ? files : Arrays.copyOfRange(files, from, files.length);
    }
}
