package dev.compere.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.ActionRequest;
import dev.compere.action.ActionResult;
import dev.compere.dispatch.ActionObserver;
import dev.compere.dispatch.DispatchObserver;
import dev.compere.event.CallEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// What a bot in this process hears and does.
final class HeardEvents implements DispatchObserver, ActionObserver {

    record Action(ActionRequest request, ActionResult result) {}

    private static final long LIMIT_SECONDS = 60;

    private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
    private final List<Object> passed = new ArrayList<>();

    @Override
    public void accepted(CallEvent event) {
        heard.add(event);
    }

    @Override
    public void completed(ActionRequest request, ActionResult result) {
        heard.add(new Action(request, result));
    }

    /// The next of this type, passing over others.
    <T> T next(Class<T> type) throws InterruptedException {
        while (true) {
            var next = heard.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
            assertThat(next)
                    .as("no %s came, only %s", type.getSimpleName(), passed)
                    .isNotNull();
            passed.add(next);
            if (type.isInstance(next)) {
                return type.cast(next);
            }
        }
    }
}
