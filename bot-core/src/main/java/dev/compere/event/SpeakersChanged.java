package dev.compere.event;

import java.time.Instant;
import java.util.List;

/// Who spoke last in the video chat.
///
/// @param speakers the latest first, up to three
public record SpeakersChanged(CallKey call, Instant at, List<Sender> speakers) implements CallEvent {

    public SpeakersChanged {
        speakers = List.copyOf(speakers);
    }
}
