package dev.compere.localtelegram.mtproto;

/// A client's session: one auth key, one session id, over any number of connections. Thread-safe.
public interface ClientSession {
    /// Which auth key the session uses: the client's identity before and after its login.
    long authKeyId();

    /// The number of the data centre that the client believes it talks to.
    int dataCentre();

    boolean connected();

    /// Sends an update behind everything sent before. Waits while too many updates of the session are unsent.
    ///
    /// @return false if the session is not connected: the update is not sent
    boolean push(Update update);

    /// Notes that an update was not sent: over its next connection the client is told to ask for what it missed.
    void missUpdate();
}
