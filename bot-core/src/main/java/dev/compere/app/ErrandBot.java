package dev.compere.app;

import com.google.inject.Guice;
import dev.compere.action.ActionRequest;
import dev.compere.action.ActionResult;
import dev.compere.action.ActionSink;
import dev.compere.action.CallAction;
import dev.compere.call.Calls;
import dev.compere.call.MediaStatus;
import dev.compere.config.BotConfig;
import dev.compere.dispatch.DispatchObserver;
import dev.compere.event.CallEvent;
import dev.compere.event.CallKey;
import dev.compere.telegram.LoginPrompt;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/// A bot that attends one call because a command wants something done there. What it does goes the way of all actions.
final class ErrandBot implements AutoCloseable {

    private static final int MOST_EVENTS = 1000;
    private static final Duration LONGEST_ACTION = Duration.ofMinutes(1);

    private final String origin;
    private final Bot bot;
    private final ActionSink actions;
    private final AtomicLong ids = new AtomicLong();
    private final Map<Long, CompletableFuture<ActionResult>> asked = new ConcurrentHashMap<>();
    private final BlockingQueue<CallEvent> events = new LinkedBlockingQueue<>(MOST_EVENTS);

    /// @param command whose errand it is
    /// @param config of a single call, see [ErrandConfig]
    /// @param wanted the events that the command waits for
    ErrandBot(String command, BotConfig config, Predicate<CallEvent> wanted) {
        this.origin = "command:" + command;
        var lines = new EventLines();
        DispatchObserver observer = new DispatchObserver() {
            @Override
            public void accepted(CallEvent event) {
                lines.accepted(event);
                // What a command waits for is rare; with a thousand of them it has stopped waiting.
                if (wanted.test(event) && !events.offer(event)) {
                    dropped(origin, event);
                }
            }

            @Override
            public void dropped(String subscriber, CallEvent event) {
                lines.dropped(subscriber, event);
            }
        };
        var injector = Guice.createInjector(new BotModule(config, new BotObservers(observer, this::completed)));
        bot = injector.getInstance(Bot.class);
        actions = injector.getInstance(ActionSink.class);
    }

    /// @return false if it was closed meanwhile
    boolean start(LoginPrompt prompt) throws InterruptedException {
        return bot.start(prompt);
    }

    /// The next event that was wanted, if one comes in time.
    Optional<CallEvent> next(Duration patience) throws InterruptedException {
        return Optional.ofNullable(events.poll(patience.toMillis(), TimeUnit.MILLISECONDS));
    }

    /// Has something done and waits for it.
    ActionResult ask(CallKey call, CallAction action) {
        long id = ids.incrementAndGet();
        var result = new CompletableFuture<ActionResult>();
        asked.put(id, result);
        actions.submit(new ActionRequest(id, origin, call, action));
        return result.completeOnTimeout(
                        new ActionResult.TimedOut(LONGEST_ACTION), LONGEST_ACTION.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    /// Of the call it attends, as soon as there is one.
    Optional<MediaStatus> media() {
        return calls().media().stream().findFirst();
    }

    Calls calls() {
        return bot.calls();
    }

    /// Leaves the call. What ends by that is told before this returns.
    @Override
    public void close() {
        bot.close();
    }

    private void completed(ActionRequest request, ActionResult result) {
        var waiting = asked.remove(request.id());
        if (waiting != null) {
            waiting.complete(result);
        }
    }
}
