package dev.compere.dispatch;

import static dev.compere.dispatch.Samples.comment;
import static dev.compere.dispatch.Samples.donation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.event.CallEvent;
import dev.compere.event.StarsReceived;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DispatcherTest {

    private final Set<StarsReceived> onDisk = new HashSet<>();
    private final LinkedBlockingQueue<String> observed = new LinkedBlockingQueue<>();
    private final DispatchObserver observer = new DispatchObserver() {
        @Override
        public void dropped(String subscriber, CallEvent event) {
            observed.add(subscriber + " dropped");
        }

        @Override
        public void failed(String subscriber, Throwable cause) {
            observed.add(subscriber + " failed: " + cause.getMessage());
        }

        @Override
        public void alreadyKnown(CallEvent event) {
            observed.add("already known");
        }
    };
    private Dispatcher dispatcher = dispatcher(new DispatchLimits(100, Duration.ofSeconds(5)), this::record);

    private Dispatcher dispatcher(DispatchLimits limits, StarsRecorder recorder) {
        var started = new Dispatcher(recorder, observer, limits);
        started.start();
        return started;
    }

    private Set<StarsReceived> record(List<StarsReceived> received) {
        var fresh = new HashSet<StarsReceived>();
        received.stream().filter(onDisk::add).forEach(fresh::add);
        return fresh;
    }

    @AfterEach
    void stop() {
        dispatcher.close();
    }

    @Test
    void eventsReachASubscriberInOrder() throws Exception {
        var subscriber = new RecordingSubscriber("a");
        dispatcher.subscribe(subscriber);
        for (int i = 0; i < 50; i++) {
            dispatcher.publish(comment("" + i));
        }
        for (int i = 0; i < 50; i++) {
            assertThat(subscriber.next()).isEqualTo(comment("" + i));
        }
    }

    @Test
    void starsAreOnDiskBeforeASubscriberSeesThem() throws Exception {
        var seen = new LinkedBlockingQueue<Boolean>();
        dispatcher.subscribe(new RecordingSubscriber("a") {
            @Override
            public void handle(CallEvent event) {
                seen.add(onDisk.contains(event));
            }
        });
        dispatcher.publish(donation(5));
        assertThat(RecordingSubscriber.next(seen)).isTrue();
    }

    @Test
    void aGiftTheLedgerAlreadyHasIsNotHandedOutAgain() throws Exception {
        onDisk.add(donation(5));
        var subscriber = new RecordingSubscriber("a");
        dispatcher.subscribe(subscriber);
        dispatcher.publish(donation(5));
        dispatcher.publish(comment("after"));
        assertThat(subscriber.next()).isEqualTo(comment("after"));
        assertThat(observed).containsExactly("already known");
    }

    @Test
    void aGiftWaitsUntilTheLedgerCanWriteIt() throws Exception {
        dispatcher.close();
        var attempts = new AtomicInteger();
        dispatcher = dispatcher(DispatchLimits.DEFAULT, received -> {
            if (attempts.incrementAndGet() == 1) {
                throw new IllegalStateException("disk full");
            }
            return record(received);
        });
        var subscriber = new RecordingSubscriber("a");
        dispatcher.subscribe(subscriber);
        dispatcher.publish(donation(7));
        assertThat(subscriber.next()).isEqualTo(donation(7));
        assertThat(attempts).hasValue(2);
    }

    @Test
    void whatComesWhileASubscriberIsNotReadyWaitsLongerThanTheHandlerLimit() throws Exception {
        dispatcher.close();
        dispatcher = dispatcher(new DispatchLimits(100, Duration.ofMillis(20)), this::record);
        var ready = new CountDownLatch(1);
        var subscriber = new RecordingSubscriber("a") {
            @Override
            public void awaitReady() {
                try {
                    ready.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException("nobody may interrupt the wait", e);
                }
            }
        };
        dispatcher.subscribe(subscriber);
        dispatcher.publish(comment("one"));
        dispatcher.publish(comment("two"));
        assertThat(subscriber.abandoned.poll(200, TimeUnit.MILLISECONDS)).isNull();
        ready.countDown();
        assertThat(subscriber.next()).isEqualTo(comment("one"));
        assertThat(subscriber.next()).isEqualTo(comment("two"));
    }

    @Test
    void aThrowingSubscriberLosesOnlyThatEvent() throws Exception {
        var subscriber = new RecordingSubscriber("a") {
            @Override
            public void handle(CallEvent event) throws Exception {
                if (event.equals(comment("bad"))) {
                    throw new IllegalStateException("boom");
                }
                super.handle(event);
            }
        };
        dispatcher.subscribe(subscriber);
        dispatcher.publish(comment("bad"));
        dispatcher.publish(comment("good"));
        assertThat(subscriber.next()).isEqualTo(comment("good"));
        assertThat(RecordingSubscriber.next(observed)).isEqualTo("a failed: boom");
    }

    @Test
    void aSlowSubscriberDelaysOnlyItselfAndItsLossesAreCounted() throws Exception {
        dispatcher.close();
        dispatcher = dispatcher(new DispatchLimits(8, Duration.ofSeconds(30)), this::record);
        var release = new CountDownLatch(1);
        var slow = new RecordingSubscriber("slow") {
            @Override
            public void handle(CallEvent event) throws Exception {
                release.await(20, TimeUnit.SECONDS);
                super.handle(event);
            }
        };
        var subscription = dispatcher.subscribe(slow);
        var quick = new RecordingSubscriber("quick");
        for (int i = 0; i < 20; i++) {
            dispatcher.publish(comment("" + i));
        }
        dispatcher.publish(donation(9));
        dispatcher.subscribe(quick);
        // Stars: a comment could be dropped here, too.
        dispatcher.publish(donation(1));
        awaitEvent(quick, donation(1));
        assertThat(subscription.dropped()).isPositive();
        release.countDown();
        awaitEvent(slow, donation(9));
        assertThat(observed).contains("slow dropped");
    }

    private static void awaitEvent(RecordingSubscriber subscriber, CallEvent wanted) throws InterruptedException {
        var event = subscriber.next();
        while (!event.equals(wanted)) {
            event = subscriber.next();
        }
    }

    @Test
    void aHandlerThatNeverReturnsIsInterruptedAndThenGivenUp() throws Exception {
        dispatcher.close();
        dispatcher = dispatcher(new DispatchLimits(8, Duration.ofMillis(50)), this::record);
        var stop = new CountDownLatch(1);
        var looping = new RecordingSubscriber("looping") {
            @Override
            public void handle(CallEvent event) {
                while (stop.getCount() > 0) {
                    Thread.onSpinWait();
                }
            }
        };
        dispatcher.subscribe(looping);
        dispatcher.publish(comment("x"));
        try {
            assertThat(RecordingSubscriber.next(looping.abandoned)).contains("100 ms");
        } finally {
            stop.countDown();
        }
    }

    @Test
    void aSubscriberOfTheSameNameTakesOver() throws Exception {
        var before = new RecordingSubscriber("a");
        var after = new RecordingSubscriber("a");
        dispatcher.subscribe(before);
        dispatcher.publish(comment("1"));
        assertThat(before.next()).isEqualTo(comment("1"));
        dispatcher.subscribe(after);
        dispatcher.publish(comment("2"));
        assertThat(after.next()).isEqualTo(comment("2"));
        assertThat(before.handled).isEmpty();
    }

    @Test
    void closingLetsTheEventBeingHandledFinish() throws Exception {
        var started = new CountDownLatch(1);
        var mayFinish = new CountDownLatch(1);
        var subscriber = new RecordingSubscriber("a") {
            @Override
            public void handle(CallEvent event) throws Exception {
                started.countDown();
                assertThat(mayFinish.await(10, TimeUnit.SECONDS)).isTrue();
                super.handle(event);
            }
        };
        var subscription = dispatcher.subscribe(subscriber);
        dispatcher.publish(comment("first"));
        dispatcher.publish(comment("never handled"));
        assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
        subscription.close();
        mayFinish.countDown();
        assertThat(subscriber.next()).isEqualTo(comment("first"));
        assertThat(subscriber.handled).isEmpty();
    }

    @Test
    void aTaskRunsOnTheSubscribersThread() throws Exception {
        var names = new LinkedBlockingQueue<String>();
        var subscription = dispatcher.subscribe(new RecordingSubscriber("timed"));
        assertThat(subscription.execute(() -> names.add(Thread.currentThread().getName())))
                .isTrue();
        assertThat(RecordingSubscriber.next(names)).isEqualTo("plugin-timed");
        subscription.close();
        assertThat(subscription.execute(() -> names.add("late"))).isFalse();
    }
}
