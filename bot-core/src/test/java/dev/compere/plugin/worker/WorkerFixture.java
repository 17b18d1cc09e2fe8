package dev.compere.plugin.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.ActionRequest;
import dev.compere.action.SendMessage;
import dev.compere.event.CallKey;
import dev.compere.event.MessageReceived;
import dev.compere.event.MuteState;
import dev.compere.event.Participant;
import dev.compere.event.Sender;
import dev.compere.plugin.Headed;
import dev.compere.plugin.compile.Compilation;
import dev.compere.plugin.compile.PluginCompiler;
import dev.compere.plugin.compile.PluginSource;
import dev.compere.plugin.script.CompiledPlugin;
import dev.compere.plugin.script.HttpAnswer;
import dev.compere.plugin.script.HttpQuestion;
import dev.compere.plugin.script.Leaderboard;
import dev.compere.plugin.script.Level;
import dev.compere.plugin.script.LiveCalls;
import dev.compere.plugin.script.Place;
import dev.compere.plugin.script.PluginConfig;
import dev.compere.plugin.script.PluginPorts;
import dev.compere.plugin.script.PluginStorage;
import dev.compere.plugin.script.PluginTimers;
import dev.compere.plugin.script.PluginVersion;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// One plugin in a worker without a host around it: the test's thread is the plugin's thread, timers tick when the
/// test says so.
final class WorkerFixture implements AutoCloseable, PluginStorage, Leaderboard, LiveCalls, PluginTimers {

    static final CallKey CALL = CallKey.videoChat(-1001, 1_700_000_000);
    static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");
    static final Sender ANN = new Sender(7, "Ann");
    private static final PluginCompiler COMPILER = new PluginCompiler();

    final BlockingQueue<ActionRequest> requests = new LinkedBlockingQueue<>();
    final BlockingQueue<Runnable> posted = new LinkedBlockingQueue<>();
    final Map<String, String> stored = new ConcurrentHashMap<>();
    final List<Timer> timers = new CopyOnWriteArrayList<>();
    final BlockingQueue<Asked> asked = new LinkedBlockingQueue<>();
    final Workers workers;
    PluginConfig config = PluginConfig.DEFAULT.withLevel(Level.WORKER);
    private final AtomicLong actionIds = new AtomicLong();

    /// A timer that was set and neither cancelled nor over.
    record Timer(Duration time, Runnable tick) {}

    /// A question to another server.
    record Asked(HttpQuestion question, Consumer<HttpAnswer> answered) {}

    WorkerFixture() {
        this(Duration.ofSeconds(30));
    }

    WorkerFixture(Duration handlerLimit) {
        this(new Workers(handlerLimit, WorkerCommand.standard(), false));
    }

    WorkerFixture(Workers workers) {
        this.workers = workers;
    }

    CompiledPlugin compile(String script) {
        var compiled = COMPILER.compile(new PluginSource("sample", Headed.script("sample", script)), config.level());
        assertThat(compiled).isInstanceOf(Compilation.Compiled.class);
        return ((Compilation.Compiled) compiled).plugin();
    }

    /// From now on scripts are loaded as if they had broken out of all gates and limits.
    WorkerFixture withoutGates() {
        config = config.withLevel(Level.FULL);
        return this;
    }

    /// Loads a script and starts it.
    PluginVersion start(String script) {
        var plugin = load(script);
        plugin.start();
        return plugin;
    }

    PluginVersion load(String script) {
        return load(compile(script));
    }

    PluginVersion load(CompiledPlugin compiled) {
        var ports = new PluginPorts(
                requests::add,
                actionIds::incrementAndGet,
                this,
                this,
                this,
                _ -> List.of(new Participant(ANN, MuteState.MUTED, 10_000, false, true, false, false, false)),
                _ -> List.of(ANN),
                (question, answered) -> asked.add(new Asked(question, answered)),
                Clock.fixed(NOW, ZoneOffset.UTC));
        return workers.load(compiled, config, "!", ports, this);
    }

    static MessageReceived comment(String text) {
        return new MessageReceived(CALL, NOW, 1, ANN, text, List.of(), false, true, false);
    }

    /// What was said next; everything has been said when a handler returns.
    String said() {
        var request = requests.poll();
        assertThat(request).as("something that was said").isNotNull();
        return ((SendMessage) request.action()).text();
    }

    /// Runs what was posted to the plugin's thread from elsewhere.
    void runPosted() throws InterruptedException {
        var next = posted.poll(30, TimeUnit.SECONDS);
        assertThat(next).as("something posted within 30 s").isNotNull();
        next.run();
    }

    /// The processes of this bot's workers.
    List<ProcessHandle> processes() {
        return workers.running().stream()
                .map(WorkerProcess::handle)
                .filter(ProcessHandle::isAlive)
                .toList();
    }

    void awaitProcesses(int number) {
        for (var some = processes(); some.size() > number; some = processes()) {
            assertThat(CompletableFuture.anyOf(
                            some.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new)))
                    .succeedsWithin(Duration.ofSeconds(30));
        }
        assertThat(processes()).hasSize(number);
    }

    @Override
    public Running after(Duration delay, Runnable tick) {
        if (delay.isZero()) {
            posted.add(tick);
            return () -> posted.remove(tick);
        }
        return every(delay, tick);
    }

    @Override
    public Running every(Duration period, Runnable tick) {
        var timer = new Timer(period, tick);
        timers.add(timer);
        return () -> timers.remove(timer);
    }

    @Override
    public Optional<String> get(String plugin, String key) {
        return Optional.ofNullable(stored.get(plugin + "/" + key));
    }

    @Override
    public void write(String plugin, Map<String, Optional<String>> changes) {
        if (changes.containsKey("full")) {
            throw new IllegalStateException("the disk is full");
        }
        changes.forEach((key, json) -> json.ifPresentOrElse(
                value -> stored.put(plugin + "/" + key, value), () -> stored.remove(plugin + "/" + key)));
    }

    @Override
    public Set<String> keys(String plugin) {
        return Set.of("a", "b");
    }

    @Override
    public List<Place> top(CallKey call, int places) {
        return List.of(new Place(7, "Ann", 50), new Place(8, "Bob", 20)).subList(0, places);
    }

    @Override
    public long total(CallKey call) {
        return 70;
    }

    @Override
    public long starsOf(CallKey call, long senderId) {
        return senderId == 7 ? 50 : 0;
    }

    @Override
    public List<CallKey> joined() {
        return List.of(CALL);
    }

    @Override
    public List<CallKey> chats() {
        return List.of(CallKey.videoChat(-1001, 0), CallKey.videoChat(-1002, 0));
    }

    @Override
    public void close() {
        workers.close();
    }
}
