package dev.compere.plugin;

import static dev.compere.plugin.HostFixture.next;
import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.plugin.script.Level;
import dev.compere.plugin.script.PluginConfig;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PluginFaultsTest {

    private static final String ECHO = "on(MessageReceived) { event -> say event.text }";

    private static final PluginConfig FULL = PluginConfig.DEFAULT.withLevel(Level.FULL);

    @TempDir
    Path directory;

    @Test
    void aThrowingPluginIsReportedInOneLineAndOthersGoOn() throws Exception {
        try (var bot = new HostFixture(directory)
                .save("broken", "on(MessageReceived) { event ->\n  say 'lost'\n  Integer.parseInt(event.text)\n}")
                .save("echo", ECHO)
                .started()) {
            bot.says("ten");
            assertThat(next(bot.faults))
                    .hasMessage("broken: MessageReceived: plugin.groovy:3: For input string: \"ten\"");
            assertThat(bot.nextText()).isEqualTo("ten");
        }
    }

    @Test
    void aHandlerThatThrewHasDoneNothing() throws Exception {
        try (var bot = new HostFixture(directory).save("half", """
                        on(MessageReceived) { event ->
                            say 'before'
                            storage.put('half', 1)
                            if (event.text == 'bad') throw new IllegalStateException('half way')
                        }
                        """).started()) {
            bot.says("bad");
            assertThat(next(bot.faults)).hasMessage("half: MessageReceived: plugin.groovy:4: half way");
            assertThat(bot.stored).isEmpty();
            bot.says("good");
            assertThat(bot.nextText()).isEqualTo("before");
            assertThat(bot.requests).isEmpty();
        }
    }

    @Test
    void whatCannotBeStoredIsAFaultAndNothingIsDone() throws Exception {
        try (var bot = new HostFixture(directory)
                .save("full", "on(MessageReceived) { event -> say 'x'; storage.put(event.text, 1) }")
                .started()) {
            bot.says(HostFixture.FULL);
            assertThat(next(bot.faults)).hasMessage("full: MessageReceived: plugin.groovy: the disk is full");
            bot.says("room");
            assertThat(bot.nextText()).isEqualTo("x");
            assertThat(bot.requests).isEmpty();
        }
    }

    @Test
    void oneThrowingHandlerDoesNotStopTheNext() throws Exception {
        try (var bot = new HostFixture(directory)
                .save("two", "on(MessageReceived) { throw new IllegalStateException('one') }\n" + ECHO)
                .started()) {
            bot.says("two");
            assertThat(bot.nextText()).isEqualTo("two");
        }
    }

    @Test
    void aPluginThatKeepsThrowingIsStoppedUntilItIsSavedAgain() throws Exception {
        try (var bot = new HostFixture(directory)
                .save("broken", "on(MessageReceived) { throw new IllegalStateException('again') }")
                .started()) {
            for (int i = 0; i < FaultCount.MOST; i++) {
                bot.says("x");
            }
            assertThat(bot.awaitState(PluginState.Disabled.class).reason())
                    .isEqualTo("10 faults within 60 s, the last: " + "broken: MessageReceived: plugin.groovy:1: again");
            bot.save("broken", ECHO);
            bot.awaitState(PluginState.Loaded.class);
            bot.says("mended");
            assertThat(bot.nextText()).isEqualTo("mended");
        }
    }

    @Test
    void anEndlessLoopCostsItsEventOnly() throws Exception {
        try (var bot = new HostFixture(directory)
                .save("loop", "on(MessageReceived) { event -> while (event.text == 'loop') { }; say event.text }")
                .started()) {
            bot.says("loop");
            bot.says("after");
            assertThat(next(bot.faults))
                    .hasMessage("loop: MessageReceived: plugin.groovy:1: "
                            + "it took too many steps: is there a loop that does not end?");
            assertThat(bot.nextText()).isEqualTo("after");
        }
    }

    @Test
    void aPluginThatCannotBeInterruptedIsGivenUpAndCanBeSavedAgain() throws Exception {
        Stubborn.arm();
        try (var bot = new HostFixture(directory, Map.of("stuck", FULL), Duration.ofMillis(200))
                .save("stuck", "on(MessageReceived) { dev.compere.plugin.Stubborn.hold() }")
                .save("echo", ECHO)
                .started()) {
            bot.says("x");
            assertThat(bot.nextText()).isEqualTo("x");
            assertThat(bot.awaitState(PluginState.Disabled.class).reason())
                    .isEqualTo("it did not return within 400 ms");
            bot.save("stuck", "on(MessageReceived) { event -> say 'free' }");
            bot.awaitState(PluginState.Loaded.class);
            bot.says("x");
            assertThat(List.of(bot.nextText(), bot.nextText())).containsExactlyInAnyOrder("x", "free");
        } finally {
            Stubborn.release();
        }
    }

    @Test
    void aChangeThatIsSavedWhileThePluginHangsIsTakenWhenItIsGivenUp() throws Exception {
        Stubborn.arm();
        try (var bot = new HostFixture(directory, Map.of("stuck", FULL), Duration.ofSeconds(2))
                .save("stuck", "on(MessageReceived) { dev.compere.plugin.Stubborn.hold() }")
                .started()) {
            bot.awaitState(PluginState.Loaded.class);
            bot.says("x");
            bot.save("stuck", ECHO);
            bot.awaitState(PluginState.Disabled.class);
            bot.awaitState(PluginState.Loaded.class);
            bot.says("free");
            assertThat(bot.nextText()).isEqualTo("free");
        } finally {
            Stubborn.release();
        }
    }

    @Test
    void anEndlessLoopIsInterruptedWhereThereIsNoSandbox() throws Exception {
        try (var bot = new HostFixture(directory, Map.of("loop", FULL), Duration.ofMillis(300))
                .save("loop", "on(MessageReceived) { event -> while (event.text == 'loop') { }; say event.text }")
                .started()) {
            bot.says("loop");
            bot.says("after");
            assertThat(next(bot.faults))
                    .hasMessage("loop: MessageReceived: plugin.groovy:1: it took too long and was stopped");
            assertThat(bot.nextText()).isEqualTo("after");
        }
    }

    @Test
    void aTopLevelThatNeverEndsIsReported() throws Exception {
        try (var bot = new HostFixture(directory, Map.of("loop", FULL), Duration.ofSeconds(30))
                .save("loop", "while (true) { }")
                .started()) {
            assertThat(bot.awaitState(PluginState.Failed.class)
                            .problems()
                            .getFirst()
                            .toString())
                    .isEqualTo("loop/plugin.groovy: its top level did not end within 10 s; "
                            + "only declare there; work belongs into handlers");
        }
    }
}
