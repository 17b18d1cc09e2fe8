package dev.compere.plugin.worker;

import static dev.compere.plugin.worker.WorkerFixture.comment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.plugin.script.PluginVersion;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WorkerDeathTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int RELOADS = 50;

    @Test
    void aPluginThatNeverReturnsIsEndedWithItsProcess() {
        try (var bot = new WorkerFixture(Duration.ofSeconds(1))) {
            var plugin = bot.withoutGates()
                    .start("on(MessageReceived) { event -> while (event.text == 'spin') { }; say 'x' }");
            assertDies(bot, plugin, "spin", "it took longer than 1 s, so its worker was ended");
            assertWorksAgain(bot, plugin);
        }
    }

    @Test
    void aPluginThatFillsTheMemoryDiesAlone() {
        try (var bot = new WorkerFixture()) {
            var plugin = bot.withoutGates().start("""
                    List<byte[]> hoard = []
                    on(MessageReceived) { event ->
                        while (event.text == 'hoard') { hoard << new byte[1_000_000] }
                        say 'x'
                    }
                    """);
            assertDies(bot, plugin, "hoard", "its worker ran out of memory and ended");
            assertWorksAgain(bot, plugin);
        }
    }

    @Test
    void aPluginThatOverflowsTheStackDiesAlone() {
        try (var bot = new WorkerFixture()) {
            var plugin = bot.withoutGates().start("""
                    class Deep { int down(int n) { n < 0 ? 0 : down(n + 1) + 1 } }
                    on(MessageReceived) { event -> if (event.text == 'down') new Deep().down(0); say 'x' }
                    """);
            assertDies(bot, plugin, "down", "it broke the limits of the Java machine, and its worker ended");
            assertWorksAgain(bot, plugin);
        }
    }

    @Test
    void aWorkerThatIsKilledBetweenTwoEventsIsReportedOnceAndLosesNothing() throws Exception {
        try (var bot = new WorkerFixture()) {
            var plugin = bot.start("on(MessageReceived) { say 'x' }\nevery('1h') { say 'hour' }");
            var process = bot.processes().getFirst();
            process.destroyForcibly();
            assertThatThrownBy(bot::runPosted)
                    .hasMessage("sample: between two events: plugin.groovy: its worker was killed");
            assertThat(plugin.isAlive()).isFalse();
            assertThat(bot.timers).isEmpty();
            assertWorksAgain(bot, plugin);
            assertThat(bot.timers).hasSize(1);
            assertThat(bot.posted).isEmpty();
        }
    }

    @Test
    void whatIsOnItsWayWhenAWorkerDiesDoesNotReachTheNext() {
        try (var bot = new WorkerFixture()) {
            var plugin = bot.start("every('1h') { say 'hour' }");
            var tick = bot.timers.getFirst().tick();
            var process = bot.processes().getFirst();
            process.destroyForcibly();
            assertThat(process.onExit()).succeedsWithin(SOON);
            plugin.start();
            tick.run();
            assertThat(bot.requests).isEmpty();
            bot.timers.getFirst().tick().run();
            assertThat(bot.said()).isEqualTo("hour");
        }
    }

    @Test
    void closingAVersionEndsItsProcessAndIsNoFault() {
        try (var bot = new WorkerFixture()) {
            var plugin = bot.start("on(MessageReceived) { say 'x' }");
            plugin.stop();
            plugin.close();
            bot.awaitProcesses(0);
            assertThat(bot.posted).isEmpty();
        }
    }

    @Test
    void manyReloadsLeaveOneProcessAndTheEndNone() throws Exception {
        var bot = new WorkerFixture(new Workers(SOON, HostileWorker.instead(QuickWorker.class), false));
        var compiled = bot.compile("on(MessageReceived) { }");
        PluginVersion previous = null;
        for (int i = 0; i < RELOADS; i++) {
            var next = bot.load(compiled);
            if (previous != null) {
                previous.stop();
                previous.close();
            }
            next.start();
            previous = next;
        }
        bot.awaitProcesses(1);
        var threads = threadsOfWorkers();
        bot.close();
        bot.awaitProcesses(0);
        for (var thread : threads) {
            assertThat(thread.join(SOON)).as("%s has ended", thread.getName()).isTrue();
        }
        assertThat(threads).hasSizeLessThan(RELOADS / 10);
    }

    private static List<Thread> threadsOfWorkers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("worker-errors-")
                        || thread.getName().equals("plugin-workers"))
                .toList();
    }

    @Test
    void nothingStartsAfterTheBotHasStopped() {
        var bot = new WorkerFixture();
        var plugin = bot.start("on(MessageReceived) { say 'x' }");
        bot.close();
        assertThat(bot.processes()).isEmpty();
        assertThatThrownBy(plugin::start)
                .hasMessage("sample: the top level: plugin.groovy: "
                        + "its worker could not be started: the bot is stopping");
    }

    /// @param text what the worker is at: nothing, or an endless loop
    @ParameterizedTest
    @ValueSource(strings = {"idle", "spin"})
    void aWorkerEndsWithABotThatIsKilled(String text) throws Exception {
        var bot = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BotToBeKilled.class.getName(),
                        text)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var output = bot.inputReader()) {
            var worker = ProcessHandle.of(pidIn(output)).orElseThrow();
            assertThat(worker.isAlive()).isTrue();
            bot.toHandle().destroyForcibly();
            assertThat(worker.onExit()).succeedsWithin(SOON);
        } finally {
            bot.destroyForcibly();
        }
    }

    /// Other output, such as a log line, is passed over.
    private static long pidIn(BufferedReader output) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.matches("\\d+")) {
                return Long.parseLong(line);
            }
        }
        throw new AssertionError("the bot named no worker");
    }

    private static void assertDies(WorkerFixture bot, PluginVersion plugin, String text, String reason) {
        var process = bot.processes().getFirst();
        assertThatThrownBy(() -> plugin.handle(comment(text)))
                .hasMessage("sample: MessageReceived: plugin.groovy: " + reason);
        assertThat(process.onExit()).succeedsWithin(SOON);
        assertThat(plugin.isAlive()).isFalse();
        assertThat(bot.requests).isEmpty();
    }

    private static void assertWorksAgain(WorkerFixture bot, PluginVersion plugin) {
        plugin.start();
        plugin.handle(comment("again"));
        assertThat(bot.said()).isEqualTo("x");
        assertThat(bot.processes()).hasSize(1);
    }
}
