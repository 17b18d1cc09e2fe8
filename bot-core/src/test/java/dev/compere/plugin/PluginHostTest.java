package dev.compere.plugin;

import static dev.compere.plugin.HostFixture.next;
import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.event.ActionCompleted;
import dev.compere.plugin.compile.PluginProblem;
import dev.compere.plugin.script.Level;
import dev.compere.plugin.script.PluginConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// What holds for every plugin, in the bot's process and in one of its own.
@ParameterizedClass
@EnumSource(
        value = Level.class,
        names = {"SANDBOX", "WORKER"})
final class PluginHostTest {

    private static final String ECHO = "on(MessageReceived) { event -> say \"%s ${event.text}\" }";

    @Parameter
    Level level;

    @TempDir
    Path directory;

    private HostFixture bot(String plugin) {
        var config = PluginConfig.DEFAULT.withLevel(level);
        return new HostFixture(directory, Map.of(plugin, config), Duration.ofSeconds(30));
    }

    @Test
    void aPluginHearsAndAnswers() throws Exception {
        try (var bot = bot("echo").save("echo", ECHO.formatted("first")).started()) {
            bot.says("hello");
            var request = next(bot.requests);
            assertThat(request.origin()).isEqualTo("echo");
            assertThat(request.call()).isEqualTo(HostFixture.CALL);
            assertThat(bot.host.plugins()).containsExactly(new PluginStatus("echo", new PluginState.Loaded(), 0, 0));
        }
    }

    @Test
    void aSavedChangeTakesOver() throws Exception {
        try (var bot = bot("echo").save("echo", ECHO.formatted("first")).started()) {
            bot.awaitState(PluginState.Loaded.class);
            bot.save("echo", ECHO.formatted("second"));
            bot.awaitState(PluginState.Loaded.class);
            bot.says("hello");
            assertThat(bot.nextText()).isEqualTo("second hello");
        }
    }

    @Test
    void noEventIsLostOrHandledTwiceWhileAChangeTakesOver() throws Exception {
        try (var bot = bot("echo").save("echo", ECHO.formatted("first")).started()) {
            bot.awaitState(PluginState.Loaded.class);
            bot.save("echo", ECHO.formatted("second"));
            int sent = 0;
            while (bot.states.isEmpty()) {
                bot.says(Integer.toString(sent++));
                assertThat(bot.nextText()).endsWith(" " + (sent - 1));
            }
            bot.says("last");
            assertThat(bot.nextText()).isEqualTo("second last");
            assertThat(sent).isPositive();
            assertThat(bot.requests).isEmpty();
        }
    }

    @Test
    void aChangeThatDoesNotCompileLeavesTheVersionBeforeAtWork() throws Exception {
        try (var bot = bot("echo").save("echo", ECHO.formatted("first")).started()) {
            bot.save("echo", "\non(MesageReceived) { event -> say 'x' }");
            var kept = bot.awaitState(PluginState.KeptPrevious.class);
            assertThat(kept.problems())
                    .extracting(PluginProblem::toString)
                    .containsExactly(
                            "echo/plugin.groovy:2: unknown name MesageReceived; did you mean MessageReceived?");
            bot.says("hello");
            assertThat(bot.nextText()).isEqualTo("first hello");
        }
    }

    @Test
    void aChangeWhoseTopLevelThrowsLeavesTheVersionBeforeAtWork() throws Exception {
        try (var bot = bot("echo").save("echo", ECHO.formatted("first")).started()) {
            bot.save("echo", "every('soon') { say 'x' }");
            assertThat(bot.awaitState(PluginState.KeptPrevious.class)
                            .problems()
                            .getFirst()
                            .toString())
                    .isEqualTo("echo/plugin.groovy:1: 'soon' is not a duration: "
                            + "write a whole number and ms, s, m, h or d, such as '30s'");
            bot.says("hello");
            assertThat(bot.nextText()).isEqualTo("first hello");
        }
    }

    @Test
    void aChangeThatDoesNotStartLeavesTheVersionBeforeAtWork() throws Exception {
        var first = "onLoad { storage.put('starts', storage.get('starts', 0) + 1) }\n";
        try (var bot = bot("echo").save("echo", first + ECHO.formatted("first")).started()) {
            bot.save("echo", "onLoad { throw new IllegalStateException('not today') }");
            bot.awaitState(PluginState.KeptPrevious.class);
            bot.says("hello");
            assertThat(bot.nextText()).isEqualTo("first hello");
            assertThat(bot.stored).containsEntry("echo/starts", "2");
        }
    }

    @Test
    void storageSurvivesAChange() throws Exception {
        var counting = "on(MessageReceived) { event -> int n = storage.get('n', 0) + 1; storage.put('n', n);"
                + " say \"%s ${n}\" }";
        try (var bot = bot("count").save("count", counting.formatted("a")).started()) {
            bot.awaitState(PluginState.Loaded.class);
            bot.says("x");
            assertThat(bot.nextText()).isEqualTo("a 1");
            bot.save("count", counting.formatted("b"));
            bot.awaitState(PluginState.Loaded.class);
            bot.says("x");
            assertThat(bot.nextText()).isEqualTo("b 2");
        }
    }

    @Test
    void aNewFolderIsLoadedAndARemovedOneUnloaded() throws Exception {
        try (var bot = bot("echo").started()) {
            bot.save("echo", ECHO.formatted("new") + "\nonUnload { storage.put('bye', true) }");
            bot.awaitState(PluginState.Loaded.class);
            Files.delete(directory.resolve("echo/plugin.groovy"));
            bot.awaitState(PluginState.Unloaded.class);
            assertThat(bot.stored).containsEntry("echo/bye", "true");
            assertThat(bot.host.plugins()).isEmpty();
        }
    }

    @Test
    void timersRunOnThePluginsThreadAndEndWithIt() throws Exception {
        var ticking = "every('20ms') { say \"tick ${Thread.currentThread().name}\" }";
        var full = Map.of("clock", PluginConfig.DEFAULT.withLevel(Level.FULL));
        try (var bot = new HostFixture(directory, full, Duration.ofSeconds(30))
                .save("clock", ticking)
                .started()) {
            assertThat(bot.nextText()).isEqualTo("tick plugin-clock");
            assertThat(bot.nextText()).isEqualTo("tick plugin-clock");
            bot.awaitState(PluginState.Loaded.class);
            bot.save("clock", ECHO.formatted("quiet"));
            bot.awaitState(PluginState.Loaded.class);
            bot.requests.clear();
            bot.says("now");
            assertThat(bot.nextText()).isEqualTo("quiet now");
        }
    }

    @Test
    void aPluginHearsOfItsOwnResultsOnly() throws Exception {
        try (var bot = bot("ask")
                .save("ask", "onResult { result -> say \"${result.result} ${result.actionId}\" }")
                .started()) {
            bot.happens(completed("somebody-else", 1));
            bot.happens(completed("ask", 2));
            assertThat(bot.nextText()).isEqualTo("Refused 2");
        }
    }

    private static ActionCompleted completed(String origin, long id) {
        return new ActionCompleted(
                HostFixture.CALL, Instant.EPOCH, origin, id, "SendMessage", "Refused", "NoDonors", "no");
    }

    @Test
    void settingsReachThePluginAndUnknownOnesAreReported() throws Exception {
        var config =
                PluginConfig.DEFAULT.withLevel(level).withSettings(Map.of("word", "Ahoy", "tone", "loud", "wrod", "x"));
        try (var bot = new HostFixture(directory, Map.of("greet", config), Duration.ofSeconds(30))
                .save("greet", "String word = settings.get('word', 'Hi')\non(MessageReceived) { say word }")
                .started()) {
            assertThat(next(bot.warnings)).isEqualTo("greet: unknown setting 'tone'; known are [word]");
            assertThat(next(bot.warnings)).isEqualTo("greet: unknown setting 'wrod'; did you mean 'word'?");
            bot.says("x");
            assertThat(bot.nextText()).isEqualTo("Ahoy");
        }
    }

    @Test
    void aSettingThatIsNotAllowedKeepsThePluginFromLoading() throws Exception {
        var config = PluginConfig.DEFAULT.withLevel(level).withSettings(Map.of("price", 5000));
        try (var bot = new HostFixture(directory, Map.of("jukebox", config), Duration.ofSeconds(30))
                .save("jukebox", "\nint price = settings.get('price', 25, min: 1, max: 1000)")
                .started()) {
            assertThat(bot.awaitState(PluginState.Failed.class).problems())
                    .singleElement()
                    .hasToString("jukebox/plugin.groovy:2: "
                            + "plugins.each.jukebox.settings.price is 5000, but must be 1 to 1000");
        }
    }

    @Test
    void aPluginThatIsSwitchedOffIsNotLoadedAndAMissingOneIsReported() throws Exception {
        var off = PluginConfig.DEFAULT.withEnabled(false);
        try (var bot = new HostFixture(directory, Map.of("echo", off, "ghost", off), Duration.ofSeconds(30))
                .save("echo", ECHO.formatted("x"))
                .started()) {
            bot.awaitState(PluginState.SwitchedOff.class);
            assertThat(next(bot.warnings))
                    .isEqualTo("ghost: the configuration names it, but there is no ghost/plugin.groovy");
        }
    }
}
