package dev.compere.localtelegram.world;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// What goes wrong between the server and its clients, as a test orders it: each fault is for the next call of a
/// method, such as `phone.joinGroupCall`, or for the next update of a name, such as `updateGroupCall`. Thread-safe.
///
/// A request whose answer is late or lost is carried out all the same.
public final class Faults {
    private final Map<String, Deque<Refusal>> refusals = new HashMap<>();
    private final Map<String, Deque<Fate>> fates = new HashMap<>();
    private final Map<Object, List<Runnable>> overtaken = new HashMap<>();

    /// What becomes of one answer or update.
    private sealed interface Fate {
        record HeldBack(Held held) implements Fate {}

        record Lost() implements Fate {}

        record Repeated() implements Fate {}

        record Overtaken() implements Fate {}
    }

    Faults() {}

    /// Makes the next calls of a method fail.
    ///
    /// @param name such as `FLOOD_WAIT_3`, which goes with code 420
    public synchronized void fails(String method, int code, String name, int times) {
        for (var i = 0; i < times; i++) {
            refusals.computeIfAbsent(method, _ -> new ArrayDeque<>()).add(new Refusal(code, name));
        }
    }

    /// Keeps the next answer or update back until the test lets it go.
    public Held holds(String name) {
        var held = new Held();
        add(name, new Fate.HeldBack(held), 1);
        return held;
    }

    /// Makes the next answer or update late: by real time, which a client's own limits go by.
    public void delays(String name, Duration late) {
        var held = holds(name);
        held.whenCaught(() -> CompletableFuture.delayedExecutor(late.toNanos(), TimeUnit.NANOSECONDS)
                .execute(held::release));
    }

    /// Lets the next answers or updates never arrive.
    public void loses(String name, int times) {
        add(name, new Fate.Lost(), times);
    }

    /// Lets the next updates arrive twice.
    public void repeats(String update, int times) {
        add(update, new Fate.Repeated(), times);
    }

    /// Lets the next update arrive after the one that follows it to the same client.
    public void swaps(String update) {
        add(update, new Fate.Overtaken(), 1);
    }

    /// The faults that were ordered and have not happened, such as `phone.joinGroupCall: Lost`.
    public synchronized List<String> unused() {
        var unused = new ArrayList<String>();
        refusals.forEach((method, all) -> all.forEach(refusal -> unused.add(method + ": " + refusal.getMessage())));
        fates.forEach((name, all) ->
                all.forEach(fate -> unused.add(name + ": " + fate.getClass().getSimpleName())));
        return unused;
    }

    /// The refusal that was ordered for this call. For the API.
    public synchronized Optional<Refusal> refusal(String method) {
        return Optional.ofNullable(refusals.get(method)).map(Deque::poll);
    }

    /// Sends an answer as its fate will have it. For the API.
    public void answer(String method, Runnable send) {
        send(method, method, send);
    }

    /// Sends an update as its fate will have it. For the API.
    ///
    /// @param client who gets it
    /// @return whether it arrives, now or later
    public boolean update(String name, Object client, Runnable send) {
        return send(name, client, send);
    }

    private boolean send(String name, Object client, Runnable send) {
        return switch (next(name)) {
            case null -> {
                send.run();
                overtaken(client).forEach(Runnable::run);
                yield true;
            }
            case Fate.HeldBack(var held) -> {
                held.hold(send);
                yield true;
            }
            case Fate.Lost() -> false;
            case Fate.Repeated() -> {
                send.run();
                send.run();
                yield true;
            }
            case Fate.Overtaken() -> {
                overtake(client, send);
                yield true;
            }
        };
    }

    private synchronized void add(String name, Fate fate, int times) {
        for (var i = 0; i < times; i++) {
            fates.computeIfAbsent(name, _ -> new ArrayDeque<>()).add(fate);
        }
    }

    private synchronized Fate next(String name) {
        var queue = fates.get(name);
        return queue == null ? null : queue.poll();
    }

    private synchronized void overtake(Object client, Runnable send) {
        overtaken.computeIfAbsent(client, _ -> new ArrayList<>()).add(send);
    }

    private synchronized List<Runnable> overtaken(Object client) {
        var waiting = overtaken.remove(client);
        return waiting == null ? List.of() : waiting;
    }
}
