package dev.compere.localtelegram.world;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// A world with one bot and one channel, and what the bot's client is told.
final class WorldFixture {
    final List<WorldEvent> events = new ArrayList<>();
    private Instant now = Instant.ofEpochSecond(1_700_000_000);
    private final InstantSource clock = () -> now;
    boolean connected = true;
    final World world = new World(clock, (_, event) -> {
        events.add(event);
        return connected;
    });
    final Account bot = world.account("+999 661 2222", "Compere");
    final Channel channel = world.channel("livechan", "Live channel");

    static String payload(int source) {
        return "{\"ufrag\":\"a\",\"pwd\":\"b\",\"ssrc\":" + source
                + ",\"fingerprints\":[{\"hash\":\"sha-256\",\"setup\":\"passive\",\"fingerprint\":\"AA:BB\"}]}";
    }

    JoinRequest listener() {
        return JoinRequest.listener(bot.user(), payload(77));
    }

    LiveStory joinedStory() {
        var story = channel.startLiveStory();
        story.call().join(bot.user(), listener());
        return story;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    <E extends WorldEvent> List<E> told(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
