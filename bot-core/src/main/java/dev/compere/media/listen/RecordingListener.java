package dev.compere.media.listen;

import java.nio.file.Path;

/// Hears of a recording, on its own thread, in order. What it throws is logged and goes no further.
public interface RecordingListener {

    /// About each ten seconds.
    default void progress(RecordingProgress progress) {}

    /// A file could not be continued; what follows is in the next one.
    ///
    /// @param next begins where the broken one should have gone on
    /// @param problem what happened to the broken one
    default void continued(Path next, String problem) {}

    /// Once, whether it was stopped or came to its end by itself; before [Recorder#stop] returns. It must not wait
    /// for that.
    default void ended(RecordingResult result) {}
}
