package dev.compere.media;

/// Makes media connections; one for the process, because the native library underneath leaks with every further one.
/// Safe from any thread.
public interface MediaEngine extends AutoCloseable {

    /// A new connection with keys and sources of its own. Nothing is sent before [MediaConnection#connect].
    ///
    /// @param listener hears of it on threads of the engine; must not block
    /// @throws MediaException when the machine cannot carry media, with what to install
    MediaConnection open(MediaRole role, ConnectionListener listener);

    /// Closes the connections that are still open.
    @Override
    void close();
}
