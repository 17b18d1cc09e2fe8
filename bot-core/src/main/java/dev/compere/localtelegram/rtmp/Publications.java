package dev.compere.localtelegram.rtmp;

import dev.compere.localtelegram.world.GroupCall;
import dev.compere.localtelegram.world.World;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Who publishes in which call: one at a time in each (group-calls.txt, "Creating and publishing an RTMP livestream").
/// Thread-safe.
///
/// That a key is refused while there is no call to publish in is a guess.
final class Publications implements AutoCloseable {

    private record Publication(GroupCall call, StreamCutter cutter) {}

    private final World world;
    private final String url;
    private final Map<String, Publication> byClient = new HashMap<>();
    private int count;

    /// @param url of the application, without a stream's name
    Publications(World world, String url) {
        this.world = world;
        this.url = url;
    }

    /// @return the name under which the stream goes on, or empty when the key opens nothing
    synchronized Optional<String> begin(String client, String key) {
        byClient.values().removeIf(publication -> publication.cutter().ended());
        return world.rtmpKeys().opens(key).filter(call -> !isTaken(call)).map(call -> {
            var name = "stream-" + ++count;
            var cutter = StreamCutter.start(url + name, call.stream(), world.clock());
            byClient.put(client, new Publication(call, cutter));
            return name;
        });
    }

    private boolean isTaken(GroupCall call) {
        return byClient.values().stream().anyMatch(publication -> publication.call() == call);
    }

    /// Whether the key still opens the call it opened at first.
    synchronized boolean mayGoOn(String client, String key) {
        var publication = byClient.get(client);
        return publication != null
                && world.rtmpKeys()
                        .opens(key)
                        .filter(call -> call == publication.call())
                        .isPresent();
    }

    synchronized void end(String client) {
        var publication = byClient.remove(client);
        if (publication != null) {
            publication.cutter().close();
        }
    }

    @Override
    public synchronized void close() {
        byClient.values().forEach(publication -> publication.cutter().close());
        byClient.clear();
    }
}
