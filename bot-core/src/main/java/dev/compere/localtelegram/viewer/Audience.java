package dev.compere.localtelegram.viewer;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.compere.localtelegram.world.LiveStory;
import dev.compere.localtelegram.world.Refusal;
import dev.compere.localtelegram.world.Sent;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Who watches in a browser. Thread-safe.
final class Audience implements AutoCloseable {
    private static final int MOST = 64;

    private final Supplier<Optional<LiveStory>> onAir;
    private final Consumer<Sent> sent;
    private final Map<String, Guest> guests = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();

    /// What a browser gets that joined.
    ///
    /// @param viewer who it is from now on
    /// @param answer the connection parameters
    record Joined(String viewer, @JsonRawValue String answer) {}

    Audience(Supplier<Optional<LiveStory>> onAir, Consumer<Sent> sent) {
        this.onAir = onAir;
        this.sent = sent;
    }

    /// @param payload of the browser's connection
    /// @throws Refusal if nothing is on air, or the story refuses it
    Joined join(String payload) {
        var story =
                onAir.get().filter(live -> live.call().active()).orElseThrow(() -> new Refusal(400, "nothing is live"));
        if (guests.size() >= MOST) {
            throw new Refusal(400, "too many watch already");
        }
        var name = "Visitor " + numbers.incrementAndGet();
        var viewer = story.viewer(name);
        try {
            var answer = viewer.joinsWith(payload);
            guests.put(name, new Guest(story, viewer, sent));
            return new Joined(name, answer);
        } catch (Refusal e) {
            viewer.leaves();
            throw e;
        }
    }

    /// @throws Refusal if nobody of that name watches
    Guest guest(String name) {
        return Optional.ofNullable(guests.get(name)).orElseThrow(() -> new Refusal(400, "not joined"));
    }

    void leave(String name) {
        Optional.ofNullable(guests.remove(name)).ifPresent(Guest::leave);
    }

    @Override
    public void close() {
        guests.keySet().forEach(this::leave);
    }
}
