package dev.compere.localtelegram.sfu;

import dev.onvoid.webrtc.RTCDataChannel;
import dev.onvoid.webrtc.RTCDataChannelBuffer;
import dev.onvoid.webrtc.RTCDataChannelInit;
import dev.onvoid.webrtc.RTCDataChannelObserver;
import dev.onvoid.webrtc.RTCDataChannelState;
import dev.onvoid.webrtc.RTCPeerConnection;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// The data channel by which a client asks for pictures.
final class RtcDemand {
    private static final long LIMIT_SECONDS = 20;
    private static final String EVERYTHING =
            "{\"colibriClass\": \"ReceiverVideoConstraints\", \"defaultConstraints\": {\"maxHeight\": 720}}";

    private final RTCDataChannel channel;
    private final Semaphore changes = new Semaphore(0);

    RtcDemand(RTCPeerConnection connection) {
        channel = connection.createDataChannel("data", new RTCDataChannelInit());
        channel.registerObserver(new Observer());
    }

    /// Asks for the pictures of all, once that can be said.
    void everything() throws Exception {
        while (channel.getState() != RTCDataChannelState.OPEN) {
            if (!changes.tryAcquire(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the data channel is " + channel.getState());
            }
        }
        var bytes = ByteBuffer.wrap(EVERYTHING.getBytes(StandardCharsets.UTF_8));
        channel.send(new RTCDataChannelBuffer(bytes, false));
    }

    /// Before the connection is closed.
    void close() {
        channel.unregisterObserver();
        channel.close();
    }

    /// The library must not be asked anything on the thread that tells of a change.
    private final class Observer implements RTCDataChannelObserver {
        @Override
        public void onBufferedAmountChange(long previous) {}

        @Override
        public void onStateChange() {
            changes.release();
        }

        @Override
        public void onMessage(RTCDataChannelBuffer message) {}
    }
}
