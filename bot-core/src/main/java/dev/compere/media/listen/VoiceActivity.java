package dev.compere.media.listen;

import dev.compere.media.AudioFrame;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells from sound alone who speaks, which Telegram leaves to its clients.
///
/// Time is what the frames bring along, and what [#tick] says when no frames come; call it about each 100 ms.
/// Safe from any thread.
public final class VoiceActivity {

    private final VoiceSettings settings;
    private final VoiceListener listener;
    private final Map<Integer, HeardSource> sources = new HashMap<>();

    public VoiceActivity(VoiceListener listener) {
        this(VoiceSettings.DEFAULTS, listener);
    }

    public VoiceActivity(VoiceSettings settings, VoiceListener listener) {
        this.settings = settings;
        this.listener = listener;
    }

    /// @param nanos when it was heard, on a clock that only rises, such as [System#nanoTime]
    public synchronized void heard(int source, AudioFrame frame, long nanos) {
        var heard = sources.get(source);
        if (heard == null) {
            heard = add(source, nanos);
        }
        if (heard.hear(frame, nanos)) {
            listener.started(source);
        } else if (heard.isOver(nanos)) {
            listener.stopped(source, heard.stop());
        }
    }

    /// Ends the speech of those who are not heard any more, and forgets them.
    ///
    /// @param nanos the present, on the same clock as the frames
    public synchronized void tick(long nanos) {
        for (int source : List.copyOf(sources.keySet())) {
            if (sources.get(source).isMissing(nanos)) {
                forget(source);
            }
        }
    }

    /// The source is gone. If it spoke, that ends here.
    public synchronized void forget(int source) {
        var gone = sources.remove(source);
        if (gone != null && gone.isSpeaking()) {
            listener.stopped(source, gone.stop());
        }
    }

    /// Who speaks, the loudest first.
    public synchronized List<Voice> speaking() {
        return voices().stream()
                .filter(Voice::speaking)
                .sorted(Comparator.comparingDouble(Voice::level).reversed())
                .toList();
    }

    /// Everybody who is heard, also those who are silent.
    public synchronized List<Voice> voices() {
        return sources.values().stream().map(HeardSource::voice).toList();
    }

    public synchronized Optional<Voice> voice(int source) {
        return Optional.ofNullable(sources.get(source)).map(HeardSource::voice);
    }

    private HeardSource add(int source, long nanos) {
        if (sources.size() >= settings.mostSources()) {
            sources.entrySet().stream()
                    .min(Comparator.comparingLong(heard -> heard.getValue().lastLoud()))
                    .ifPresent(silent -> forget(silent.getKey()));
        }
        var added = new HeardSource(source, settings, nanos);
        sources.put(source, added);
        return added;
    }
}
