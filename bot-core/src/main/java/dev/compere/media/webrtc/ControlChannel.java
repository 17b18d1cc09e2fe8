package dev.compere.media.webrtc;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.onvoid.webrtc.RTCDataChannel;
import dev.onvoid.webrtc.RTCDataChannelBuffer;
import dev.onvoid.webrtc.RTCDataChannelInit;
import dev.onvoid.webrtc.RTCDataChannelObserver;
import dev.onvoid.webrtc.RTCDataChannelState;
import dev.onvoid.webrtc.RTCPeerConnection;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The data channel to the media server, in JSON: which pictures are wanted, and in which size ours is. All methods are
/// called on the control thread, because sending from a callback of the library would block it for ever.
final class ControlChannel {

    private static final Logger log = LoggerFactory.getLogger(ControlChannel.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RTCDataChannel channel;
    private final Observer observer;

    /// @param opened called by the library
    /// @param wantedHeight takes the size the server would like our picture in; called by the library
    ControlChannel(RTCPeerConnection connection, Runnable opened, IntConsumer wantedHeight) {
        var init = new RTCDataChannelInit();
        init.ordered = true;
        init.id = 0;
        this.channel = connection.createDataChannel("data", init);
        this.observer = new Observer(opened, wantedHeight);
        channel.registerObserver(observer);
    }

    /// The library never lets go of this, so it lets go of whom it tells.
    private static final class Observer implements RTCDataChannelObserver {

        private volatile Runnable opened;
        private volatile IntConsumer wantedHeight;

        Observer(Runnable opened, IntConsumer wantedHeight) {
            this.opened = opened;
            this.wantedHeight = wantedHeight;
        }

        void end() {
            opened = () -> {};
            wantedHeight = _ -> {};
        }

        @Override
        public void onBufferedAmountChange(long previous) {}

        @Override
        public void onStateChange() {
            Guard.run("channel state", () -> opened.run());
        }

        @Override
        public void onMessage(RTCDataChannelBuffer message) {
            Guard.run("channel message", () -> read(message, wantedHeight));
        }
    }

    private static void read(RTCDataChannelBuffer message, IntConsumer wantedHeight) {
        var bytes = new byte[message.data.remaining()];
        message.data.get(bytes);
        try {
            var json = JSON.readTree(bytes);
            var height = json.path("videoConstraints").path("idealHeight");
            if (json.path("colibriClass").asText().equals("SenderVideoConstraints") && height.isNumber()) {
                wantedHeight.accept(height.asInt());
            }
        } catch (IOException e) {
            log.debug("The media server sent a message that is no JSON", e);
        }
    }

    /// Without this the server sends no picture at all.
    void demand(Set<String> endpoints, int height) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("colibriClass", "ReceiverVideoConstraints");
        json.putObject("defaultConstraints").put("maxHeight", 0);
        var stage = json.putArray("onStageEndpoints");
        var constraints = json.putObject("constraints");
        for (var endpoint : endpoints) {
            stage.add(endpoint);
            constraints.putObject(endpoint).put("minHeight", 0).put("maxHeight", height);
        }
        send(json.toString());
    }

    private void send(String text) {
        if (channel.getState() != RTCDataChannelState.OPEN) {
            return;
        }
        try {
            channel.send(new RTCDataChannelBuffer(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), false));
        } catch (Exception e) {
            log.debug("The media server was not told which pictures are wanted; it will be again", e);
        }
    }

    void close() {
        channel.unregisterObserver();
        channel.close();
        observer.end();
    }

    /// Once its connection is freed.
    void dispose() {
        References.giveBack(channel);
    }
}
