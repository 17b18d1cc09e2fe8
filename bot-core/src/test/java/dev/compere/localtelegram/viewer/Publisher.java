package dev.compere.localtelegram.viewer;

import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.JoinRequest;
import dev.compere.localtelegram.world.LiveStory;
import dev.compere.media.AudioFrame;
import dev.compere.media.ConnectionListener;
import dev.compere.media.JoinAnswer;
import dev.compere.media.MediaConnection;
import dev.compere.media.MediaRole;
import dev.compere.media.Tone;
import dev.compere.media.VideoFrame;
import dev.compere.media.webrtc.WebRtcEngine;
import dev.compere.media.webrtc.WebRtcSettings;
import java.util.concurrent.locks.LockSupport;

/// The bot's media engine as the publisher of a live story: says a tone and shows a picture until closed.
final class Publisher implements AutoCloseable {
    private static final int FRAMES_FOR_A_PICTURE = 3;

    private final WebRtcEngine engine = WebRtcEngine.start(WebRtcSettings.USUAL);
    private final MediaConnection connection = engine.open(MediaRole.PUBLISHER, new ConnectionListener() {});
    private final Tone tone;
    private final VideoFrame picture;
    private final Thread thread = Thread.ofPlatform().name("publisher").unstarted(this::push);
    private volatile boolean closed;

    Publisher(LiveStory story, Account account, Tone tone, VideoFrame picture) {
        this.tone = tone;
        this.picture = picture;
        var payload = connection.joinPayload();
        var request = new JoinRequest(false, false, account.user(), "", payload.json());
        var answer = story.call().join(account.user(), request);
        connection.connect((JoinAnswer.WebRtc) JoinAnswer.parse(answer));
        thread.start();
    }

    private void push() {
        var due = System.nanoTime();
        for (var frame = 0; !closed; frame++) {
            connection.outlet().audio(tone.next(), System.nanoTime());
            if (frame % FRAMES_FOR_A_PICTURE == 0) {
                connection.outlet().video(picture);
            }
            due += AudioFrame.NANOS;
            LockSupport.parkNanos(due - System.nanoTime());
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        engine.close();
    }
}
