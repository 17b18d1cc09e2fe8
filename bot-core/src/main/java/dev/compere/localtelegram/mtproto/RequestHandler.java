package dev.compere.localtelegram.mtproto;

import dev.compere.localtelegram.tl.TlObject;

/// Answers the requests of clients. Called by one thread per connection, in the order in which the client sent them.
public interface RequestHandler {
    /// Answers a request, its wrappers (`invokeWithLayer` and the like) taken off.
    ///
    /// @return what the result type of the function says: an object, a `Boolean` or a `List`
    /// @throws RpcException to refuse the request
    Object answer(ClientSession session, TlObject request);

    /// Decides when the answer to a request goes out: at once, later or never.
    ///
    /// @param send may be called on any thread
    void send(String method, Runnable send);

    /// Hears of a request that the schema does not know. It is refused with `400 INPUT_METHOD_INVALID`.
    void unreadable(String reason);
}
