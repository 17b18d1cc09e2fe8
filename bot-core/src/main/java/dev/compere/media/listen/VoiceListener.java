package dev.compere.media.listen;

import java.time.Duration;

/// Hears who speaks. Called in order, on the thread that brought the frame or the tick, while the [VoiceActivity] is
/// locked: must not block, may ask for levels.
public interface VoiceListener {

    /// Once, and not again before [#stopped].
    void started(int source);

    /// Once for each start, also when the source vanished.
    ///
    /// @param spoke from the first loud frame to the last; what came after that to be sure is not speech
    void stopped(int source, Duration spoke);
}
