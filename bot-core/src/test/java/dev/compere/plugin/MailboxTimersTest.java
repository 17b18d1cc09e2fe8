package dev.compere.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class MailboxTimersTest {

    private final ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(1);

    @AfterEach
    void close() {
        scheduler.shutdownNow();
    }

    @Test
    void aTimerThatFindsTheMailboxFullComesAgain() throws Exception {
        var tries = new AtomicInteger();
        var ticked = new CountDownLatch(1);
        var timers = new MailboxTimers(
                scheduler,
                tick -> {
                    boolean taken = tries.incrementAndGet() == 2;
                    if (taken) {
                        tick.run();
                    }
                    return taken;
                },
                () -> {});
        timers.after(Duration.ofMillis(1), ticked::countDown);
        assertThat(ticked.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(tries).hasValue(2);
    }

    @Test
    void aTimerThatIsCancelledComesNoMore() throws Exception {
        var tried = new CountDownLatch(1);
        var timers = new MailboxTimers(
                scheduler,
                _ -> {
                    tried.countDown();
                    return false;
                },
                () -> {});
        scheduler.setRemoveOnCancelPolicy(true);
        var timer = timers.after(Duration.ofMillis(1), () -> {});
        assertThat(tried.await(30, TimeUnit.SECONDS)).isTrue();
        timer.cancel();
        scheduler.submit(() -> {}).get();
        assertThat(scheduler.getQueue()).isEmpty();
    }
}
