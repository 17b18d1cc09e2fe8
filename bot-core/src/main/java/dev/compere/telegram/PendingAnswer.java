package dev.compere.telegram;

import dev.compere.telegram.object.TdObject;
import dev.compere.telegram.request.TdRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The answer to one request; the waiting thread reads the JSON itself, so that the receiving thread does not have to.
final class PendingAnswer<R extends TdObject> implements Answer<R> {

    private final TdRequest<R> request;
    private final TdClient client;
    private final Runnable giveUp;
    private final CompletableFuture<Optional<byte[]>> arrival = new CompletableFuture<>();

    PendingAnswer(TdRequest<R> request, TdClient client, Runnable giveUp) {
        this.request = request;
        this.client = client;
        this.giveUp = giveUp;
    }

    void arrived(byte[] json) {
        arrival.complete(Optional.of(json));
    }

    void clientClosed() {
        arrival.complete(Optional.empty());
    }

    @Override
    public R await() {
        return await(client.limits().request());
    }

    @Override
    public R await(Duration limit) {
        client.refuseOnUpdateThread(name());
        var json = arrivalWithin(limit).orElseThrow(() -> new TelegramClosed(name()));
        return client.codec().answer(request, json);
    }

    private Optional<byte[]> arrivalWithin(Duration limit) {
        try {
            return arrival.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException _) {
            giveUp.run();
            throw new TelegramTimeout(name(), limit);
        } catch (InterruptedException _) {
            giveUp.run();
            Thread.currentThread().interrupt();
            throw new TelegramInterrupted(name());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private String name() {
        return TdTypes.nameOf(request.getClass());
    }
}
