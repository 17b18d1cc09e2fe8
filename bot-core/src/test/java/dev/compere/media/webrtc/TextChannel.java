package dev.compere.media.webrtc;

import dev.onvoid.webrtc.RTCDataChannel;
import dev.onvoid.webrtc.RTCDataChannelBuffer;
import dev.onvoid.webrtc.RTCDataChannelObserver;
import dev.onvoid.webrtc.RTCDataChannelState;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// The data channel of a participant in a test. libwebrtc tells of a channel before it is open, and drops without a
/// word what is sent until then; it must not be asked anything on the thread that tells of a change.
public final class TextChannel implements RTCDataChannelObserver {
    private final RTCDataChannel channel;
    private final Consumer<String> received;
    private final Semaphore changes = new Semaphore(0);

    /// @param received called by the library
    public TextChannel(RTCDataChannel channel, Consumer<String> received) {
        this.channel = channel;
        this.received = received;
        channel.registerObserver(this);
    }

    /// Sends, once the channel is open.
    public void send(String text, Duration limit) throws Exception {
        while (channel.getState() != RTCDataChannelState.OPEN) {
            if (!changes.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new AssertionError("the data channel is " + channel.getState());
            }
        }
        channel.send(new RTCDataChannelBuffer(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), false));
    }

    /// Tells nothing any more. To be called before the connection is closed.
    public void end() {
        channel.unregisterObserver();
    }

    @Override
    public void onBufferedAmountChange(long previous) {}

    @Override
    public void onStateChange() {
        changes.release();
    }

    @Override
    public void onMessage(RTCDataChannelBuffer message) {
        Guard.run(
                "message",
                () -> received.accept(
                        StandardCharsets.UTF_8.decode(message.data).toString()));
    }
}
