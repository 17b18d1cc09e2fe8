package dev.compere.media.listen;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps what a listener throws away from the recording.
record GuardedListener(RecordingListener listener) implements RecordingListener {

    private static final Logger log = LoggerFactory.getLogger(Recorder.class);

    @Override
    public void progress(RecordingProgress progress) {
        guard(() -> listener.progress(progress));
    }

    @Override
    public void continued(Path next, String problem) {
        guard(() -> listener.continued(next, problem));
    }

    @Override
    public void ended(RecordingResult result) {
        guard(() -> listener.ended(result));
    }

    private static void guard(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException e) {
            log.warn("a listener of the recording failed", e);
        }
    }
}
