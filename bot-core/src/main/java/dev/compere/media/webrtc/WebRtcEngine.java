package dev.compere.media.webrtc;

import dev.compere.media.ConnectionListener;
import dev.compere.media.MediaConnection;
import dev.compere.media.MediaEngine;
import dev.compere.media.MediaException;
import dev.compere.media.MediaRole;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/// Connects to Telegram's media servers through libwebrtc: group-calls.txt, "Joining a group call".
///
/// One for the process: a second factory of the library would leak threads, and its sound card must be shared.
/// Safe from any thread; waiting for the library takes milliseconds.
public final class WebRtcEngine implements MediaEngine {

    private final WebRtcSettings settings;
    private final Control control;
    private final Native library;
    private final RandomGenerator random = new SecureRandom();
    private final Set<WebRtcConnection> open = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    private WebRtcEngine(WebRtcSettings settings, Control control, Native library) {
        this.settings = settings;
        this.control = control;
        this.library = library;
    }

    /// Loads the library.
    ///
    /// @throws MediaException when it cannot be, with what to install
    public static WebRtcEngine start(WebRtcSettings settings) {
        var control = new Control();
        try {
            return new WebRtcEngine(settings, control, control.call(Native::load));
        } catch (MediaException e) {
            control.close();
            throw e;
        }
    }

    @Override
    public MediaConnection open(MediaRole role, ConnectionListener listener) {
        if (closed) {
            throw new MediaException("the media engine is closed");
        }
        var connection = control.call(
                () -> new WebRtcConnection(role, settings, library, control, random, listener, open::remove));
        open.add(connection);
        return connection;
    }

    @Override
    public void close() {
        closed = true;
        List.copyOf(open).forEach(WebRtcConnection::close);
        control.close();
    }

    Control control() {
        return control;
    }

    /// For the far end in tests, which must share the one factory.
    Native library() {
        return library;
    }
}
