package dev.compere.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.dispatch.DispatchLimits;
import dev.compere.dispatch.DispatchObserver;
import dev.compere.dispatch.Dispatcher;
import dev.compere.plugin.PluginLoader.Loading;
import dev.compere.plugin.compile.PluginSource;
import dev.compere.plugin.worker.Workers;
import java.lang.management.ManagementFactory;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class ReloadMemoryTest {

    private static final PluginsConfig CONFIG = new PluginsConfig(Path.of("unused"), "!", Map.of());

    /// In every build a few; `scripts/test -Dtest=ReloadMemoryTest -Dreloads=2000` looks longer.
    private static final int RELOADS = Integer.getInteger("reloads", 200);

    private static final long MEGABYTE = 1 << 20;

    /// What is left after a garbage collection.
    private record Footprint(long heap, long metaspace, int threads) {

        static Footprint now() throws InterruptedException {
            collectGarbage();
            var metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getName().equals("Metaspace"))
                    .mapToLong(pool -> pool.getUsage().getUsed())
                    .sum();
            return new Footprint(
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                    metaspace,
                    ManagementFactory.getThreadMXBean().getThreadCount());
        }
    }

    @Test
    void manyReloadsLeaveNothingBehind() throws Exception {
        var reports = new PluginReports(PluginListener.NONE);
        var unloaded = new UnloadedVersions(Clock.systemUTC(), reports);
        var loader = new PluginLoader(CONFIG, NoPorts.ports(Clock.systemUTC()), new Workers(Duration.ofSeconds(1)));
        var timers = new ScheduledThreadPoolExecutor(1);
        timers.setRemoveOnCancelPolicy(true);
        try (var dispatcher = new Dispatcher(Set::copyOf, DispatchObserver.NONE, DispatchLimits.DEFAULT)) {
            dispatcher.start();
            var slot = new PluginSlot(
                    "sample", dispatcher, new PluginGrants(CONFIG), reports, unloaded, Clock.systemUTC());
            Footprint halfway = null;
            for (int i = 0; i < RELOADS; i++) {
                if (i == RELOADS / 2) {
                    halfway = Footprint.now();
                }
                var source = new PluginSource("sample", Headed.script("sample", script(i)));
                var loading = loader.load(source, new MailboxTimers(timers, slot::execute, () -> {}));
                slot.replaceWith(((Loading.Ready) loading).plugin()).get(30, TimeUnit.SECONDS);
                dispatcher.publish(HostFixture.comment("!hello"));
            }
            var handled = new CountDownLatch(1);
            slot.execute(handled::countDown);
            assertThat(handled.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(slot.status().state()).isEqualTo(new PluginState.Loaded());
            var end = Footprint.now();
            System.out.printf(
                    "%d reloads: %d loaders alive, halfway %s, at the end %s%n",
                    RELOADS, unloaded.inMemory(), halfway, end);
            assertThat(unloaded.inMemory()).isLessThanOrEqualTo(2);
            assertThat(end.heap() - halfway.heap()).isLessThan(4 * MEGABYTE);
            assertThat(end.metaspace() - halfway.metaspace()).isLessThan(2 * MEGABYTE);
            assertThat(end.threads()).isLessThanOrEqualTo(halfway.threads());
            slot.unload().get(30, TimeUnit.SECONDS);
        } finally {
            timers.shutdownNow();
        }
    }

    @Test
    void aVersionThatStaysInMemoryIsReportedOnce() throws Exception {
        var now = new AtomicReference<>(Instant.EPOCH);
        var leaks = new ArrayList<String>();
        var reports = new PluginReports(new PluginListener() {
            @Override
            public void leaked(String plugin) {
                leaks.add(plugin);
            }
        });
        var unloaded = new UnloadedVersions(now::get, reports);
        var held = new ClassLoader("held", getClass().getClassLoader()) {};
        unloaded.add("held", held);
        unloaded.add("gone", new ClassLoader("gone", getClass().getClassLoader()) {});
        collectGarbage();
        unloaded.check();
        assertThat(leaks).isEmpty();
        now.set(Instant.EPOCH.plus(Duration.ofMinutes(2)));
        unloaded.check();
        unloaded.check();
        assertThat(leaks).containsExactly("held");
        assertThat(held.getName()).isEqualTo("held");
    }

    private static String script(int version) {
        return """
                class Note { String text }
                List<Note> notes = []
                on(MessageReceived) { event -> notes << new Note(text: "%d ${event.text}"); say notes.last().text }
                command('hello') { command -> reply command, 'hello' }
                every('1h') { say 'later' }
                after('1h') { say 'once' }
                """.formatted(version);
    }

    /// Until something unreachable is seen to go, twice.
    private static void collectGarbage() throws InterruptedException {
        for (int i = 0; i < 2; i++) {
            var queue = new ReferenceQueue<Object>();
            var canary = new WeakReference<>(new Object(), queue);
            System.gc();
            assertThat(queue.remove(Duration.ofSeconds(30).toMillis())).isSameAs(canary);
        }
    }
}
