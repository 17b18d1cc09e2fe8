package dev.compere.media.rtmp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/// A stream that answers as a test says, and notes what it was asked.
final class ScriptedSource implements SegmentSource {

    private interface Answer<T> {
        T give() throws SegmentRefused;
    }

    final List<String> asked = new ArrayList<>();
    private final Queue<Answer<List<StreamChannel>>> channels = new ArrayDeque<>();
    private final Queue<Answer<byte[]>> segments = new ArrayDeque<>();

    ScriptedSource nobodyPublishes() {
        channels.add(List::of);
        return this;
    }

    ScriptedSource endsAt(long endMs) {
        return endsAt(endMs, 0);
    }

    ScriptedSource endsAt(long endMs, int scale) {
        channels.add(() -> List.of(new StreamChannel(1, scale, endMs)));
        return this;
    }

    ScriptedSource channelsRefused(SegmentRefused.Reason reason) {
        channels.add(() -> {
            throw new SegmentRefused(reason, "no channels");
        });
        return this;
    }

    ScriptedSource gives(byte[] segment) {
        segments.add(() -> segment);
        return this;
    }

    ScriptedSource refuses(SegmentRefused.Reason reason) {
        segments.add(() -> {
            throw new SegmentRefused(reason, "no segment");
        });
        return this;
    }

    @Override
    public List<StreamChannel> channels() throws SegmentRefused {
        asked.add("channels");
        return next(channels).give();
    }

    @Override
    public byte[] segment(long timeMs, int scale, int channel, Quality quality) throws SegmentRefused {
        asked.add("%d/%d channel %d %s".formatted(timeMs, scale, channel, quality));
        return next(segments).give();
    }

    private static <T> Answer<T> next(Queue<Answer<T>> answers) {
        var answer = answers.poll();
        if (answer == null) {
            throw new IllegalStateException("asked more than the script has");
        }
        return answer;
    }
}
