package dev.compere.localtelegram.mtproto;

/// What waits to be sent to a client.
sealed interface Outgoing {
    /// An answer that the client will acknowledge.
    record Answer(byte[] body) implements Outgoing {}

    /// A service message: nobody acknowledges it, nobody sends it again.
    record Service(byte[] body) implements Outgoing {}

    /// An update, to be packed together with its neighbours.
    record Push(Update update) implements Outgoing {}

    /// Updates were missed (`updatesTooLong`): the client must ask for them.
    record Missed() implements Outgoing {}

    /// The session has a new connection: what was not acknowledged goes out again.
    record Resend() implements Outgoing {}
}
