package dev.compere.plugin;

import static dev.compere.plugin.HostFixture.next;
import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.plugin.script.Level;
import dev.compere.plugin.script.PluginConfig;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How the host gets along with workers that die. What hangs or dies is made so from outside, by signals: that way no
/// gate can keep it from happening.
final class WorkerHostTest {

    private static final String ECHO = "on(MessageReceived) { event -> say \"${event.text} %s\" }";
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int RELOADS = 4;

    @TempDir
    Path directory;

    private HostFixture bot(Duration handlerLimit) {
        var config = PluginConfig.DEFAULT.withLevel(Level.WORKER);
        return new HostFixture(directory, Map.of("frail", config), handlerLimit);
    }

    @Test
    void aHangingWorkerCostsItsEventOnlyAndItsNeighbourNothing() throws Exception {
        try (var bot = bot(Duration.ofSeconds(2))
                .save("frail", ECHO.formatted("frail"))
                .save("good", ECHO.formatted("good"))
                .started()) {
            signal("-STOP", workers().getFirst());
            for (int i = 0; i < 100; i++) {
                bot.says(Integer.toString(i));
            }
            assertThat(next(bot.faults))
                    .hasMessage("frail: MessageReceived: plugin.groovy: "
                            + "it took longer than 2 s, so its worker was ended");
            var said = new ArrayList<String>();
            for (int i = 0; i < 199; i++) {
                said.add(bot.nextText());
            }
            assertThat(said.stream().filter(text -> text.endsWith(" good")))
                    .containsExactlyElementsOf(numbers(0, "good"));
            assertThat(said.stream().filter(text -> text.endsWith(" frail")))
                    .containsExactlyElementsOf(numbers(1, "frail"));
            assertThat(bot.host.plugins()).extracting(PluginStatus::dropped).containsExactly(0L, 0L);
        }
    }

    private static List<String> numbers(int from, String plugin) {
        return IntStream.range(from, 100).mapToObj(i -> i + " " + plugin).toList();
    }

    @Test
    void aKilledWorkerIsUpAgainBeforeTheNextEventComes() throws Exception {
        try (var bot = bot(Duration.ofSeconds(30))
                .save(
                        "frail",
                        "onLoad { storage.put('starts', storage.get('starts', 0) + 1) }\n" + ECHO.formatted("frail"))
                .started()) {
            var first = workers().getFirst();
            signal("-KILL", first);
            assertThat(next(bot.faults)).hasMessage("frail: between two events: plugin.groovy: its worker was killed");
            assertThat(bot.stored).containsEntry("frail/starts", "2");
            awaitWorkers(1);
            assertThat(workers()).doesNotContain(first);
            bot.says("hello");
            assertThat(bot.nextText()).isEqualTo("hello frail");
            assertThat(bot.faults).isEmpty();
        }
    }

    @Test
    void aWorkerThatCannotBeStartedAgainGivesWayToASavedChange() throws Exception {
        var doomed = "onLoad { if (storage.get('doomed', false)) throw new IllegalStateException('doomed'); "
                + "storage.put('doomed', true) }\n";
        try (var bot = bot(Duration.ofSeconds(30)).save("frail", doomed).started()) {
            bot.awaitState(PluginState.Loaded.class);
            signal("-KILL", workers().getFirst());
            assertThat(next(bot.faults)).hasMessage("frail: onLoad: plugin.groovy:1: doomed");
            bot.save("frail", ECHO.formatted("mended"));
            bot.awaitState(PluginState.Loaded.class);
            bot.says("it is");
            assertThat(bot.nextText()).isEqualTo("it is mended");
        }
    }

    @Test
    void reloadsLeaveOneProcessAndAHostThatClosedNone() throws Exception {
        try (var bot =
                bot(Duration.ofSeconds(30)).save("frail", ECHO.formatted("0")).started()) {
            for (int i = 1; i <= RELOADS; i++) {
                bot.awaitState(PluginState.Loaded.class);
                bot.save("frail", ECHO.formatted(i));
            }
            bot.awaitState(PluginState.Loaded.class);
            bot.says("version");
            assertThat(bot.nextText()).isEqualTo("version " + RELOADS);
            awaitWorkers(1);
        }
        awaitWorkers(0);
    }

    private static void signal(String signal, ProcessHandle worker) throws Exception {
        var kill = new ProcessBuilder("kill", signal, Long.toString(worker.pid())).start();
        assertThat(kill.waitFor()).isZero();
    }

    private static List<ProcessHandle> workers() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith("java"))
                .filter(process ->
                        process.info().commandLine().orElse("").contains("dev.compere.plugin.worker.PluginWorker"))
                .toList();
    }

    private static void awaitWorkers(int number) {
        for (var workers = workers(); workers.size() > number; workers = workers()) {
            var anyEnded = CompletableFuture.anyOf(
                    workers.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
            assertThat(anyEnded).succeedsWithin(SOON);
        }
        assertThat(workers()).hasSize(number);
    }
}
