package dev.compere.app;

import com.google.inject.Guice;
import com.google.inject.Inject;
import dev.compere.call.Calls;
import dev.compere.call.MediaKit;
import dev.compere.config.BotConfig;
import dev.compere.dispatch.ActionRunner;
import dev.compere.dispatch.Dispatcher;
import dev.compere.ledger.Ledger;
import dev.compere.plugin.PluginHost;
import dev.compere.schedule.Schedule;
import dev.compere.telegram.Login;
import dev.compere.telegram.LoginPrompt;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.TelegramException;
import dev.compere.telegram.TelegramParameters;
import dev.compere.telegram.object.AuthorizationState;
import dev.compere.telegram.object.User;
import dev.compere.telegram.update.UpdateAuthorizationState;
import dev.compere.web.HealthServer;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The running bot: which part starts when, and stops when.
///
/// Whatever must be on disk is open before Telegram is asked for anything; whoever makes the bot act stops before what
/// carries it out; Telegram and the ledger go last.
public final class Bot implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Bot.class);

    private final Ledger ledger;
    private final TelegramClient telegram;
    private final TelegramParameters parameters;
    private final Dispatcher dispatcher;
    private final ActionRunner actions;
    private final PluginHost plugins;
    private final Calls calls;
    private final Schedule schedule;
    private final Optional<HealthServer> health;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Deque<Part> parts = new ConcurrentLinkedDeque<>();

    @Inject
    Bot(
            Ledger ledger,
            MediaKit media,
            TelegramClient telegram,
            TelegramParameters parameters,
            Dispatcher dispatcher,
            ActionRunner actions,
            PluginHost plugins,
            Calls calls,
            Schedule schedule,
            Optional<HealthServer> health) {
        this.ledger = ledger;
        this.telegram = telegram;
        this.parameters = parameters;
        this.dispatcher = dispatcher;
        this.actions = actions;
        this.plugins = plugins;
        this.calls = calls;
        this.schedule = schedule;
        this.health = health;
        parts.push(new Part("ledger", ledger::close));
        parts.push(new Part("Telegram", telegram::close));
        media.engine().ifPresent(engine -> parts.push(new Part("media", engine::close)));
    }

    /// Puts a bot together; nothing runs yet, but files and ports are open.
    public static Bot create(BotConfig config, BotObservers observers) {
        return Guice.createInjector(new BotModule(config, observers)).getInstance(Bot.class);
    }

    /// Logs in and starts everything.
    ///
    /// @return whether the bot is at work; false if it was closed meanwhile
    public boolean start(LoginPrompt prompt) throws InterruptedException {
        telegram.subscribe(update -> {
            if (update instanceof UpdateAuthorizationState(AuthorizationState.Closed _)) {
                ended.countDown();
            }
        });
        calls.listen();
        try {
            User me = new Login(telegram, parameters, prompt).run();
            log.info("logged in as {}", me.firstName());
        } catch (TelegramException e) {
            if (closed.get()) {
                return false;
            }
            throw e;
        }
        begin("events", dispatcher::start, dispatcher::close);
        // Stops after the plugins, too: what they still ask for can be done.
        begin("leaving the calls", () -> {}, calls::close);
        begin("actions", actions::start, actions::close);
        begin("plugins", plugins::start, plugins::close);
        // Hears of the dates of scheduled video chats, which are told as soon as the calls are looked for.
        begin("schedule", this::startSchedule, schedule::close);
        // After the plugins: what was given while the bot was away is told once, as soon as it has joined.
        begin("the calls", calls::start, () -> {});
        if (health.isPresent()) {
            begin("health", health.get()::start, health.get()::close);
        }
        return !closed.get();
    }

    private void startSchedule() {
        schedule.start();
        dispatcher.subscribe(new ScheduleDates(schedule));
    }

    /// A stop that comes while a part starts waits for it; those after it are not started any more.
    private synchronized void begin(String name, Start start, Runnable stop) throws InterruptedException {
        if (!closed.get()) {
            parts.push(new Part(name, stop));
            start.run();
        }
    }

    /// Waits until the bot was closed, or Telegram ended its session.
    ///
    /// @return false when it was Telegram
    public boolean awaitEnd() throws InterruptedException {
        ended.await();
        return closed.get();
    }

    public Ledger ledger() {
        return ledger;
    }

    public Calls calls() {
        return calls;
    }

    /// Leaves the call, lets what is under way finish, and waits until Telegram's session is closed. A second call only
    /// waits for the first.
    @Override
    public synchronized void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        while (!parts.isEmpty()) {
            stop(parts.pop());
        }
        ended.countDown();
    }

    /// One part that does not stop must not keep the others from stopping: TDLib aborts a process that ends without it.
    private static void stop(Part part) {
        try {
            part.stop().run();
        } catch (RuntimeException e) {
            log.error("{} did not stop cleanly", part.name(), e);
        }
    }

    private record Part(String name, Runnable stop) {}

    private interface Start {
        void run() throws InterruptedException;
    }
}
