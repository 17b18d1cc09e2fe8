package dev.compere.telegram;

import dev.compere.telegram.object.TdObject;
import dev.compere.telegram.request.TdRequest;
import dev.compere.telegram.update.TdUpdate;
import java.time.Duration;
import java.util.function.Consumer;

/// One Telegram account as TDLib shows it.
///
/// **Threads.** [#send] waits and belongs on a virtual thread. Updates come one after the other on a thread of the
/// client's own. A subscriber there must be quick and must not wait: [#send] and [#close] refuse to be called on it. A
/// slow one holds back all updates: none is dropped.
///
/// **Order.** Requests reach TDLib in the order of [#begin]. An answer does not queue behind updates, so it may be seen
/// before an update that TDLib sent earlier; [#awaitUpdates] waits for those.
public interface TelegramClient extends AutoCloseable {

    /// Hands the request to TDLib and does not wait. For requests that must follow each other closely; else [#send].
    ///
    /// @throws TelegramClosed if the client is closed
    <R extends TdObject> Answer<R> begin(TdRequest<R> request);

    /// Sends a request and waits for the answer, no longer than the client's own limit.
    ///
    /// @throws TelegramException as [Answer#await()]
    default <R extends TdObject> R send(TdRequest<R> request) {
        return begin(request).await();
    }

    /// Sends a request and waits for the answer, no longer than `limit`.
    ///
    /// @throws TelegramException as [Answer#await()]
    default <R extends TdObject> R send(TdRequest<R> request, Duration limit) {
        return begin(request).await(limit);
    }

    /// Has all further updates given to the subscriber. One that throws is reported and still gets the next one.
    Subscription subscribe(Consumer<? super TdUpdate> subscriber);

    /// Waits until the subscribers have been given all updates that came before: what an answer is about, too. Not on
    /// the update thread.
    void awaitUpdates() throws InterruptedException;

    /// TDLib's options as they are now.
    TelegramOptions options();

    /// What the client has counted so far.
    ClientCounts counts();

    /// Closes the client and waits until TDLib has closed it; the session stays for the next start. A second call does
    /// nothing.
    ///
    /// Must be called before the JVM exits: TDLib aborts the process if it ends under a live client.
    @Override
    void close();

    /// Ends what [#subscribe] began.
    interface Subscription extends AutoCloseable {

        @Override
        void close();
    }
}
