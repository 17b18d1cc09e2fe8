package dev.compere.app;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.compere.action.ActionSink;
import dev.compere.call.CallActions;
import dev.compere.call.CallOptions;
import dev.compere.call.Calls;
import dev.compere.call.MediaKit;
import dev.compere.config.ActionsConfig.MessageRate;
import dev.compere.config.BotConfig;
import dev.compere.dispatch.ActionLimits;
import dev.compere.dispatch.ActionRunner;
import dev.compere.dispatch.DispatchLimits;
import dev.compere.dispatch.Dispatcher;
import dev.compere.ledger.AuditLimits;
import dev.compere.ledger.Ledger;
import dev.compere.plugin.HttpRequests;
import dev.compere.plugin.PluginGrants;
import dev.compere.plugin.PluginHost;
import dev.compere.plugin.PluginListener;
import dev.compere.plugin.PluginsConfig;
import dev.compere.schedule.Schedule;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.TelegramParameters;
import dev.compere.web.HealthServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/// Wires the parts of one bot: the only file that knows them all. What one part needs of another it gets
/// through the port that it defines itself; [Adapters] fits them together.
final class BotModule extends AbstractModule {

    private final BotConfig config;
    private final BotObservers observers;

    BotModule(BotConfig config, BotObservers observers) {
        this.config = config;
        this.observers = observers;
    }

    @Override
    protected void configure() {
        bind(BotConfig.class).toInstance(config);
        bind(Clock.class).toInstance(Clock.system(config.timeZone()));
        bind(RandomGenerator.class).toInstance(new SecureRandom());
        bind(LongSupplier.class).toInstance(new AtomicLong()::incrementAndGet);
        bind(TelegramParameters.class).toInstance(TelegramAccount.parameters(config.telegram()));
        bind(ActionSink.class).to(ActionRunner.class);
        bind(PluginListener.class).toInstance(PluginListener.NONE);
    }

    @Provides
    @Singleton
    Ledger ledger(Clock clock) {
        return Ledger.open(
                config.ledger().url(),
                clock,
                new AuditLimits(config.ledger().auditKeep(), config.ledger().auditRows()));
    }

    @Provides
    @Singleton
    TelegramClient telegram() {
        return TelegramAccount.open(config.telegram());
    }

    @Provides
    @Singleton
    Dispatcher dispatcher(Ledger ledger) {
        var limits = new DispatchLimits(
                config.plugins().mailboxCapacity(), config.plugins().handlerLimit());
        return new Dispatcher(ledger.starsRecorder(), observers.events(), limits);
    }

    @Provides
    @Singleton
    Calls calls(TelegramClient telegram, Dispatcher dispatcher, MediaKit media, Clock clock, RandomGenerator random) {
        var call = config.call();
        var options = new CallOptions(call.checkEvery(), call.firstDelay(), call.longestDelay());
        var targets = Targets.of(call.addresses());
        return new Calls(telegram, targets, options, dispatcher::publish, media, clock, random);
    }

    @Provides
    @Singleton
    MediaKit media() {
        return MediaStart.kit(config.media());
    }

    @Provides
    @Singleton
    PluginsConfig pluginsConfig() {
        return Adapters.pluginsConfig(config);
    }

    @Provides
    @Singleton
    PluginGrants grants(PluginsConfig plugins) {
        return new PluginGrants(plugins);
    }

    @Provides
    @Singleton
    ActionRunner actions(
            TelegramClient telegram,
            Calls calls,
            Ledger ledger,
            PluginGrants grants,
            Dispatcher dispatcher,
            Clock clock) {
        var limits = config.actions();
        var executor = new CallActions(
                telegram,
                calls,
                Adapters.topDonors(ledger),
                limits.messageParts(),
                config.telegram().requestTimeout());
        return new ActionRunner(
                executor,
                Adapters.spending(ledger, limits.spendingLimit()),
                grants,
                ledger.auditLog(),
                dispatcher,
                observers.actions(),
                ActionLimits.forMessages(rate(limits.messages()), rate(limits.perCall()), limits.queueCapacity()),
                clock);
    }

    @Provides
    @Singleton
    PluginHost plugins(
            PluginsConfig plugins,
            PluginGrants grants,
            Dispatcher dispatcher,
            ActionSink actions,
            LongSupplier ids,
            Ledger ledger,
            Calls calls,
            Clock clock,
            PluginListener listener) {
        var ports = Adapters.pluginPorts(plugins, actions, ids, ledger, calls, new HttpRequests(grants), clock);
        return new PluginHost(plugins, dispatcher, ports, grants, listener);
    }

    @Provides
    @Singleton
    Schedule schedule(ActionSink actions, LongSupplier ids, Calls calls, Clock clock) {
        var tasks = Tasks.of(config, calls);
        return new Schedule(tasks, actions, ids, clock);
    }

    @Provides
    @Singleton
    Optional<HealthServer> health(BotHealth health) {
        var wanted = config.health();
        if (wanted.port() == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new HealthServer(wanted.address(), wanted.port(), health));
        } catch (IOException e) {
            throw new UncheckedIOException("the health port cannot be opened", e);
        }
    }

    private static ActionLimits.Rate rate(MessageRate rate) {
        return new ActionLimits.Rate(rate.perMinute(), rate.burst());
    }
}
