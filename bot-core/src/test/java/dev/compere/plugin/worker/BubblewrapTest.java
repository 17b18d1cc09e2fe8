package dev.compere.plugin.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BubblewrapTest {

    @TempDir
    Path session;

    @Test
    void aWorkerInTheBoxFindsNothingOfTheBot() throws Exception {
        var command = HostileWorker.instead(Prisoner.class);
        assumeBoxesWork(command);
        assertThat(findings(command, true)).isEmpty();
    }

    /// So that the test above cannot pass because a prisoner is blind.
    @Test
    void withoutTheBoxTheSameWorkerFindsAllButAnEnvironment() throws Exception {
        var found = findings(HostileWorker.instead(Prisoner.class), false);
        assertThat(found)
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .contains("the bot's port", "other processes", "a file", "another place to write", "a shell")
                .doesNotContain("an environment");
    }

    @Test
    void aPluginRunsInTheBoxAndEndsWithIt() throws Exception {
        assumeBoxesWork(WorkerCommand.standard());
        try (var bot = new WorkerFixture(new Workers(Duration.ofSeconds(30), WorkerCommand.standard(), true))) {
            var plugin = bot.start("on(MessageReceived) { event -> say event.text }");
            plugin.handle(WorkerFixture.comment("hello"));
            assertThat(bot.said()).isEqualTo("hello");
            var box = bot.processes().getFirst();
            assertThat(box.info().command())
                    .hasValueSatisfying(name -> assertThat(name).endsWith("bwrap"));
            var inside = box.descendants().toList();
            assertThat(inside).isNotEmpty();
            plugin.close();
            assertThat(inside)
                    .allSatisfy(process -> assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(30)));
        }
    }

    private List<String> findings(WorkerCommand command, boolean boxed) throws Exception {
        var ledger = Files.writeString(session.resolve("ledger.db"), "secret");
        var files = new ArrayList<>(
                List.of(ledger.toString(), Path.of("pom.xml").toAbsolutePath().toString(), "/etc"));
        files.addAll(homeBesidesLibraries());
        try (var dashboard = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var bot = new WorkerFixture(new Workers(Duration.ofSeconds(30), command, boxed))) {
            bot.config = bot.config.withSettings(Map.of("port", dashboard.getLocalPort(), "files", files));
            return bot.load("on(MessageReceived) { }").unknownSettings();
        }
    }

    /// Maven keeps the libraries there that are on the class path.
    private static List<String> homeBesidesLibraries() throws IOException {
        try (var home = Files.list(Path.of(System.getProperty("user.home")))) {
            return home.map(Path::toString)
                    .filter(path -> !path.endsWith(".m2"))
                    .toList();
        }
    }

    private static void assumeBoxesWork(WorkerCommand command) throws InterruptedException {
        var obstacle = Bubblewrap.obstacle(command);
        assumeTrue(obstacle.isEmpty(), "bubblewrap cannot be used here: " + obstacle);
    }
}
