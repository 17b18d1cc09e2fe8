package dev.compere.telegram;

import java.time.Duration;
import java.util.Optional;

/// The border to TDLib's JSON interface, as narrow as that is itself. `telegram.tdjson` has the real one; a test may
/// put in its own.
///
/// Texts are JSON in UTF-8. An answer or update ends with `,"@extra":n,"@client_id":n}` (updates without the first), as
/// TDLib's own do.
public interface TdLink {

    /// A new client. It sleeps until its first request.
    int createClient();

    /// Hands a request over. Any thread; does not wait.
    void send(int clientId, byte[] request);

    /// The next answer or update of any client, or nothing if there is none for that long. One thread at a time.
    Optional<byte[]> receive(Duration limit);

    /// Has one of the few requests carried out that need no client. Any thread.
    byte[] execute(byte[] request);
}
