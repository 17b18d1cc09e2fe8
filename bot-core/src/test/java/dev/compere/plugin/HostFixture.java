package dev.compere.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.ActionRequest;
import dev.compere.action.SendMessage;
import dev.compere.dispatch.DispatchLimits;
import dev.compere.dispatch.DispatchObserver;
import dev.compere.dispatch.Dispatcher;
import dev.compere.event.CallEvent;
import dev.compere.event.CallKey;
import dev.compere.event.MessageReceived;
import dev.compere.event.Sender;
import dev.compere.plugin.compile.PluginSource;
import dev.compere.plugin.script.LiveCalls;
import dev.compere.plugin.script.PluginConfig;
import dev.compere.plugin.script.PluginFault;
import dev.compere.plugin.script.PluginPorts;
import dev.compere.plugin.script.PluginStorage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// A host with a real dispatcher and a directory to write plugins into; what the host tells is kept in queues.
final class HostFixture implements AutoCloseable, PluginListener {

    static final CallKey CALL = CallKey.liveStory(-1001, 3);

    /// A storage key for which there is no room.
    static final String FULL = "full";

    final BlockingQueue<ActionRequest> requests = new LinkedBlockingQueue<>();
    final BlockingQueue<PluginState> states = new LinkedBlockingQueue<>();
    final BlockingQueue<PluginFault> faults = new LinkedBlockingQueue<>();
    final BlockingQueue<String> warnings = new LinkedBlockingQueue<>();
    final Map<String, String> stored = new ConcurrentHashMap<>();
    final Dispatcher dispatcher;
    final PluginHost host;
    private final Path directory;
    private final AtomicLong actionIds = new AtomicLong();

    HostFixture(Path directory) {
        this(directory, Map.of(), Duration.ofSeconds(30));
    }

    HostFixture(Path directory, Map<String, PluginConfig> plugins, Duration handlerLimit) {
        this.directory = directory;
        this.dispatcher = new Dispatcher(Set::copyOf, DispatchObserver.NONE, new DispatchLimits(1_000, handlerLimit));
        var ports = new PluginPorts(
                requests::add,
                actionIds::incrementAndGet,
                storage(),
                new NoPorts(),
                new InCall(),
                _ -> List.of(),
                _ -> List.of(),
                NoPorts.HTTP,
                Clock.systemUTC());
        var config = new PluginsConfig(directory, "!", plugins);
        this.host = new PluginHost(config, dispatcher, ports, new PluginGrants(config), this);
        dispatcher.start();
    }

    HostFixture started() throws InterruptedException {
        host.start();
        return this;
    }

    /// Saves a plugin as an editor does that writes a new file and puts it in the place of the old one.
    HostFixture save(String plugin, String text) throws IOException {
        var folder = Files.createDirectories(directory.resolve(plugin));
        var draft = Files.writeString(
                directory.resolve(plugin + ".draft"), Headed.script(plugin, text, PluginConfig.USUALLY_GRANTED));
        Files.move(
                draft,
                folder.resolve(PluginSource.FILE),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
        return this;
    }

    void says(String text) throws InterruptedException {
        happens(comment(text));
    }

    void happens(CallEvent event) throws InterruptedException {
        dispatcher.publish(event);
    }

    static MessageReceived comment(String text) {
        return new MessageReceived(CALL, Instant.now(), 1, new Sender(7, "Ann"), text, List.of(), false, true, false);
    }

    String nextText() throws InterruptedException {
        return ((SendMessage) next(requests).action()).text();
    }

    /// Waits for the plugins to be in a state, passing over others.
    <S extends PluginState> S awaitState(Class<S> type) throws InterruptedException {
        while (true) {
            var state = next(states);
            if (type.isInstance(state)) {
                return type.cast(state);
            }
        }
    }

    static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        var next = queue.poll(30, TimeUnit.SECONDS);
        assertThat(next).as("something within 30 s").isNotNull();
        return next;
    }

    @Override
    public void stateChanged(String plugin, PluginState state) {
        states.add(state);
    }

    @Override
    public void faulted(String plugin, PluginFault fault) {
        faults.add(fault);
    }

    @Override
    public void warned(String plugin, String line) {
        warnings.add(plugin + ": " + line);
    }

    @Override
    public void close() {
        host.close();
        dispatcher.close();
    }

    private PluginStorage storage() {
        return new PluginStorage() {
            @Override
            public Optional<String> get(String plugin, String key) {
                return Optional.ofNullable(stored.get(plugin + "/" + key));
            }

            @Override
            public void write(String plugin, Map<String, Optional<String>> changes) {
                if (changes.containsKey(FULL)) {
                    throw new IllegalStateException("the disk is full");
                }
                changes.forEach((key, json) -> json.ifPresentOrElse(
                        value -> stored.put(plugin + "/" + key, value), () -> stored.remove(plugin + "/" + key)));
            }

            @Override
            public Set<String> keys(String plugin) {
                return Set.of();
            }
        };
    }

    private static final class InCall implements LiveCalls {

        @Override
        public List<CallKey> joined() {
            return List.of(CALL);
        }

        @Override
        public List<CallKey> chats() {
            return joined();
        }
    }
}
