package dev.compere.media.webrtc;

import dev.compere.media.MediaException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The one thread on which libwebrtc is commanded, for all connections: its own commands are run one by one anyway, and
/// several wrong orders of two threads end the process. A platform thread, because a command blocks in native code.
final class Control implements AutoCloseable {

    private final ScheduledThreadPoolExecutor executor;
    private volatile Thread thread;

    Control() {
        executor = new ScheduledThreadPoolExecutor(1, body -> {
            thread = Thread.ofPlatform().daemon().name("webrtc-control").unstarted(body);
            return thread;
        });
        executor.setRemoveOnCancelPolicy(true);
    }

    boolean isCurrent() {
        return Thread.currentThread() == thread;
    }

    /// Runs it and waits for it.
    <T> T call(Callable<T> body) {
        try {
            return isCurrent() ? body.call() : executor.submit(body).get();
        } catch (ExecutionException e) {
            throw asUnchecked(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MediaException("interrupted while libwebrtc was commanded", e);
        } catch (RejectedExecutionException e) {
            throw new MediaException("the media engine is closed", e);
        } catch (Exception e) {
            throw asUnchecked(e);
        }
    }

    private static RuntimeException asUnchecked(Throwable thrown) {
        return switch (thrown) {
            case MediaException e -> e;
            case Error e -> throw e;
            case RuntimeException e -> e;
            default -> new MediaException("libwebrtc failed", thrown);
        };
    }

    /// Runs it soon; after the end of the engine not at all.
    void post(String what, Runnable body) {
        try {
            executor.execute(() -> Guard.run(what, body));
        } catch (RejectedExecutionException e) {
            // The engine is closed, and all its connections with it: nothing is left to be done.
        }
    }

    ScheduledFuture<?> every(Duration period, String what, Runnable body) {
        long nanos = period.toNanos();
        return executor.scheduleWithFixedDelay(() -> Guard.run(what, body), nanos, nanos, TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
