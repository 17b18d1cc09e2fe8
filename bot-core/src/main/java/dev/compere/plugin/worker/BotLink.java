package dev.compere.plugin.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/// The worker's link to the bot. Used on the main thread.
///
/// A thread of its own reads, so that a bot that died is noticed also while the plugin's code runs, or hangs.
final class BotLink {

    private final Pipe<ToWorker, FromWorker> pipe;
    private final BlockingQueue<ToWorker> incoming = new ArrayBlockingQueue<>(1);

    BotLink(Pipe<ToWorker, FromWorker> pipe) {
        this.pipe = pipe;
        Thread.ofPlatform().daemon().name("from-bot").start(this::read);
    }

    ToWorker.Request awaitRequest() throws InterruptedException {
        return (ToWorker.Request) incoming.take();
    }

    /// Waits for the bot's answer.
    ///
    /// @throws IllegalStateException if the bot could not do it
    <A extends ToWorker.Answer> A ask(FromWorker.Question question, Class<A> answer) {
        try {
            pipe.send(question);
            var given = incoming.take();
            if (given instanceof ToWorker.Failed(String reason)) {
                throw new IllegalStateException(reason);
            }
            return answer.cast(given);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts the main thread", e);
        }
    }

    /// Goes out with the next question or the end.
    void order(FromWorker.Order order) {
        try {
            pipe.put(order);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void end(FromWorker.End end) throws IOException {
        pipe.send(end);
    }

    private void read() {
        try {
            while (true) {
                incoming.put(pipe.receive());
            }
        } catch (IOException | InterruptedException e) {
            // The bot is gone, and with it everybody who could be told.
            Runtime.getRuntime().halt(0);
        }
    }
}
