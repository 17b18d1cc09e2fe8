package dev.compere.media.listen;

import dev.compere.media.AudioFrame;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who spoke when. Used by one thread.
final class SpeakerLog {

    private static final int MOST = 20_000;

    /// @param fromMs since the recording began
    record Speech(int source, String speaker, long fromMs, long toMs) {}

    private final long zero;
    private final VoiceActivity activity = new VoiceActivity(new VoiceListener() {
        @Override
        public void started(int source) {
            begin(source);
        }

        @Override
        public void stopped(int source, Duration spoke) {
            end(source, spoke);
        }
    });
    private final List<Speech> speeches = new ArrayList<>();
    private final Map<Integer, Speech> open = new HashMap<>();
    private final Set<Integer> speakers = new HashSet<>();
    private String speakerNow = "";

    /// @param zero when the recording began, on the clock of the frames
    SpeakerLog(long zero) {
        this.zero = zero;
    }

    void heard(int source, String speaker, AudioFrame frame, long nanos) {
        speakerNow = speaker;
        activity.heard(source, frame, nanos);
    }

    void tick(long nanos) {
        activity.tick(nanos);
    }

    int speakers() {
        return speakers.size();
    }

    /// In the order in which they ended, then those that go on.
    List<Speech> upTo(long nanos) {
        var all = new ArrayList<>(speeches);
        open.values().forEach(speech -> all.add(until(speech, millis(nanos))));
        return all;
    }

    /// Whoever speaks has spoken.
    void finish() {
        activity.voices().forEach(voice -> activity.forget(voice.source()));
    }

    private void begin(int source) {
        long from = activity.voice(source).map(Voice::since).orElse(zero);
        open.put(source, new Speech(source, speakerNow, millis(from), millis(from)));
        if (speakers.size() < MOST) {
            speakers.add(source);
        }
    }

    private void end(int source, Duration spoke) {
        var speech = open.remove(source);
        if (speeches.size() < MOST) {
            speeches.add(until(speech, speech.fromMs() + spoke.toMillis()));
        }
    }

    private static Speech until(Speech speech, long to) {
        return new Speech(speech.source(), speech.speaker(), speech.fromMs(), to);
    }

    private long millis(long nanos) {
        return Math.max(0, (nanos - zero) / 1_000_000);
    }
}
