package dev.compere.call;

import dev.compere.media.AudioFrame;
import dev.compere.media.ConnectionListener;
import dev.compere.media.JoinAnswer;
import dev.compere.media.JoinPayload;
import dev.compere.media.MediaConnection;
import dev.compere.media.MediaEngine;
import dev.compere.media.MediaException;
import dev.compere.media.MediaRole;
import dev.compere.media.Outlet;
import dev.compere.media.SilentListener;
import dev.compere.media.VideoFrame;
import java.util.Optional;
import java.util.Set;

/// The media of one join: the payload that goes along with it, and the connection that its answer leads to, if there is
/// one. Safe from any thread. Source: group-calls.txt, "Joining a group call".
final class MediaLine implements AutoCloseable {

    private final MediaRole role;
    private final JoinPayload payload;
    private final Optional<MediaConnection> connection;
    private MediaLink link;
    private boolean wasConnected;
    private String problem = "";

    private MediaLine(MediaRole role, JoinPayload payload) {
        this.role = role;
        this.payload = payload;
        this.connection = Optional.empty();
        this.link = MediaLink.NONE;
    }

    private MediaLine(MediaRole role, MediaEngine engine, Ears ears) {
        this.role = role;
        this.link = MediaLink.CONNECTING;
        var opened = engine.open(role, new Listener(ears));
        this.connection = Optional.of(opened);
        this.payload = opened.joinPayload();
    }

    /// Where a line tells what comes over it, on threads of the engine: must not block.
    interface Ears {

        /// The link of the line is another than before.
        void linkChanged(MediaLine line);

        void heard(int source, AudioFrame frame);

        void seen(String endpoint, VideoFrame frame);
    }

    /// @throws MediaException when the machine cannot carry media
    static MediaLine open(MediaRole role, MediaEngine engine, Ears ears) {
        return new MediaLine(role, engine, ears);
    }

    /// A line that nothing will ever come over.
    static MediaLine silent(MediaRole role, SilentListener listener) {
        return new MediaLine(role, listener.joinPayload());
    }

    MediaRole role() {
        return role;
    }

    JoinPayload payload() {
        return payload;
    }

    /// Connects as the answer to the join says.
    ///
    /// @throws MediaException when the answer cannot be used; then the line stays without a connection
    void answered(String answer) {
        if (connection.isEmpty()) {
            return;
        }
        try {
            switch (JoinAnswer.parse(answer)) {
                case JoinAnswer.WebRtc server -> connection.get().connect(server);
                case JoinAnswer.Segments _ -> unconnected(MediaLink.SEGMENTS, "");
            }
        } catch (MediaException e) {
            unconnected(MediaLink.NONE, e.getMessage());
            throw e;
        }
    }

    synchronized MediaLink link() {
        return link;
    }

    /// Why there is no connection; empty when there is one or none is needed.
    synchronized String problem() {
        return problem;
    }

    /// Whether media has ever flowed.
    synchronized boolean wasConnected() {
        return wasConnected;
    }

    /// The server knows nothing of the join any more.
    synchronized void forgotten(String reason) {
        link = MediaLink.LOST;
        problem = reason;
        wasConnected = true;
    }

    Outlet outlet() {
        return connection.map(MediaConnection::outlet).orElse(Outlet.NOWHERE);
    }

    void hear(Set<Integer> sources) {
        connection.ifPresent(open -> open.hear(sources));
    }

    @Override
    public void close() {
        connection.ifPresent(MediaConnection::close);
    }

    private void unconnected(MediaLink now, String reason) {
        change(now, reason);
        close();
    }

    private synchronized void change(MediaLink now, String reason) {
        link = now;
        problem = reason;
        wasConnected |= now == MediaLink.CONNECTED;
    }

    private final class Listener implements ConnectionListener {

        private final Ears ears;

        private Listener(Ears ears) {
            this.ears = ears;
        }

        @Override
        public void connected() {
            change(MediaLink.CONNECTED, "");
            ears.linkChanged(MediaLine.this);
        }

        @Override
        public void lost(String reason) {
            change(MediaLink.LOST, reason);
            ears.linkChanged(MediaLine.this);
        }

        @Override
        public void heard(int source, AudioFrame frame) {
            ears.heard(source, frame);
        }

        @Override
        public void seen(String endpoint, VideoFrame frame) {
            ears.seen(endpoint, frame);
        }
    }
}
