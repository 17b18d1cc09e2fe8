package dev.compere.localtelegram.world;

import java.util.Optional;

/// The recording of a video chat by the server (group-calls.txt, "Video chats/livestreams"). When it stops, the file
/// goes to the Saved Messages of who started it. Thread-safe.
public final class CallRecordings {
    private final VideoCall call;
    private Recording current;

    CallRecordings(VideoCall call) {
        this.call = call;
    }

    public Optional<Recording> current() {
        return call.world().lock().locked(() -> Optional.ofNullable(current));
    }

    public void start(User user, String title, boolean video, boolean portrait) {
        call.world().lock().run(() -> {
            call.requireManager(user);
            if (current != null) {
                throw Refusal.badRequest("GROUPCALL_NOT_MODIFIED");
            }
            call.schedule().requireStarted();
            current = new Recording(title, video, portrait, call.world().clock().instant(), user);
            call.changed();
            call.world().received().add(user, new Received.RecordingStarted(call, current));
        });
    }

    public void stop(User user) {
        call.world().lock().run(() -> {
            call.requireManager(user);
            if (current == null) {
                throw Refusal.badRequest("GROUPCALL_NOT_MODIFIED");
            }
            finish();
            call.changed();
            call.world().received().add(user, new Received.RecordingStopped(call));
        });
    }

    /// Hands the file over, if there is a recording.
    void finish() {
        if (current != null) {
            var file = new MessageContent.RecordingFile(current);
            call.world().accountOf(current.by()).ifPresent(account -> account.saves(file));
            current = null;
        }
    }
}
