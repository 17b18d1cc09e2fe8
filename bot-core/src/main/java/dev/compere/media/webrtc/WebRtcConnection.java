package dev.compere.media.webrtc;

import dev.compere.media.ConnectionListener;
import dev.compere.media.JoinAnswer;
import dev.compere.media.JoinPayload;
import dev.compere.media.MediaConnection;
import dev.compere.media.MediaException;
import dev.compere.media.MediaRole;
import dev.compere.media.Outlet;
import dev.compere.media.webrtc.sdp.ServerParameters;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// One connection as its users see it: hands their wishes to the control thread, where [Peer] does the work.
final class WebRtcConnection implements MediaConnection {

    private final MediaRole role;
    private final WebRtcSettings settings;
    private final Control control;
    private final Telling telling;
    private final Peer peer;
    private final Consumer<WebRtcConnection> whenClosed;
    private final AtomicReference<Set<Integer>> wanted = new AtomicReference<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    /// On the control thread.
    WebRtcConnection(
            MediaRole role,
            WebRtcSettings settings,
            Native library,
            Control control,
            RandomGenerator random,
            ConnectionListener listener,
            Consumer<WebRtcConnection> whenClosed) {
        this.role = role;
        this.settings = settings;
        this.control = control;
        this.telling = new Telling(listener);
        this.whenClosed = whenClosed;
        this.peer = new Peer(role, settings, library, control, random, telling);
    }

    @Override
    public JoinPayload joinPayload() {
        return peer.joinPayload();
    }

    @Override
    public void connect(JoinAnswer.WebRtc answer) {
        var server =
                ServerParameters.of(answer.parameters(), settings.negotiation().numbers());
        control.call(() -> {
            if (closed.get()) {
                throw new MediaException("the media connection is closed");
            }
            peer.connect(server);
            return null;
        });
    }

    @Override
    public Outlet outlet() {
        return role == MediaRole.LISTENER ? Outlet.NOWHERE : peer.outlet();
    }

    /// Many calls before the next negotiation are one.
    @Override
    public void hear(Set<Integer> audioSources) {
        if (wanted.getAndSet(Set.copyOf(audioSources)) == null) {
            control.post("hear", () -> peer.hear(wanted.getAndSet(null)));
        }
    }

    @Override
    public void watch(String endpoint) {
        control.post("watch", () -> peer.watch(endpoint));
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        boolean inCallback = telling.isTelling();
        telling.end();
        peer.outlet().shut();
        if (inCallback) {
            // The library waits for this callback to return before it lets go of whom it calls.
            control.post("close", this::end);
        } else {
            control.call(() -> {
                end();
                return null;
            });
        }
    }

    private void end() {
        peer.close();
        whenClosed.accept(this);
    }
}
