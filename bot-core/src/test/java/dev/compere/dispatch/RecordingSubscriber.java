package dev.compere.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.event.CallEvent;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Wants everything and keeps it.
class RecordingSubscriber implements Subscriber {

    final BlockingQueue<CallEvent> handled = new LinkedBlockingQueue<>();
    final BlockingQueue<String> abandoned = new LinkedBlockingQueue<>();
    private final String name;

    RecordingSubscriber(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean wants(CallEvent event) {
        return true;
    }

    @Override
    public void handle(CallEvent event) throws Exception {
        handled.add(event);
    }

    @Override
    public void abandoned(String reason) {
        abandoned.add(reason);
    }

    CallEvent next() throws InterruptedException {
        return next(handled);
    }

    static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        T next = queue.poll(10, TimeUnit.SECONDS);
        assertThat(next).as("nothing came within 10 seconds").isNotNull();
        return next;
    }
}
