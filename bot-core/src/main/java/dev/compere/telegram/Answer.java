package dev.compere.telegram;

import dev.compere.telegram.object.TdObject;
import java.time.Duration;

/// The answer to a request that is on its way. Await it once.
///
/// @param <R> what TDLib answers
public interface Answer<R extends TdObject> {

    /// Waits no longer than the client's own limit.
    ///
    /// @throws TelegramError if the request was refused
    /// @throws TelegramTimeout if nothing came in time
    /// @throws TelegramClosed if the client was closed meanwhile
    /// @throws TelegramInterrupted if the thread was interrupted
    /// @throws TelegramUnreadable if the answer is not what it should be
    R await();

    /// As [#await()], with a limit of its own.
    R await(Duration limit);
}
