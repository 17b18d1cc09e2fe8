package dev.compere.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.plugin.script.PluginConfig;
import dev.compere.plugin.script.PluginLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RetainedMemoryTest {

    private static final PluginLimits FOUR_MEGABYTES = new PluginLimits(1_000, 0, 1 << 20, 4 << 20);

    @TempDir
    private Path plugins;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Field List<String> kept = []; on(MessageReceived) { event -> 500.times { kept << 'x' * 1000 } }",
                "List<String> kept = []; on(MessageReceived) { event -> 500.times { kept << 'x' * 1000 } }",
                "class Kept { static List<String> all = [] }\n"
                        + "on(MessageReceived) { event -> 500.times { Kept.all << 'x' * 1000 } }",
                "class Node { Node next; String text }\n@Field Node last\n"
                        + "on(MessageReceived) { event -> 500.times { last = new Node(next: last, text: 'x' * 1000) } }",
                "on(MessageReceived) { event -> String text = 'x' * 500_000; after('1h') { say text } }"
            })
    void aPluginThatHoldsMoreThanItMayIsStopped(String script) throws Exception {
        try (var bot = started(script)) {
            for (int i = 0; i < 50; i++) {
                bot.says("more");
            }
            assertThat(bot.awaitState(PluginState.Disabled.class).reason()).contains("it holds more memory");
        }
    }

    @Test
    void whatIsDroppedAgainIsNotHeld() throws Exception {
        try (var bot = started("""
                @Field List<String> recent = []
                on(MessageReceived) { event ->
                    500.times { recent << 'x' * 1000 }
                    recent.clear()
                    say event.text
                }""")) {
            for (int i = 0; i < 50; i++) {
                bot.says("more");
                bot.nextText();
            }
            assertThat(bot.faults).isEmpty();
        }
    }

    @Test
    void aScriptThatSaysItEqualsNothingIsLookedAtAllTheSame() throws Exception {
        try (var bot = started("""
                @Field List<String> kept = []
                int hashCode() { throw new IllegalStateException('no') }
                boolean equals(Object other) { throw new IllegalStateException('no') }
                on(MessageReceived) { event -> 500.times { kept << 'x' * 1000 } }""")) {
            for (int i = 0; i < 50; i++) {
                bot.says("more");
            }
            assertThat(bot.awaitState(PluginState.Disabled.class).reason()).contains("it holds more memory");
        }
    }

    @Test
    void lookingForWhatIsHeldRunsNothingOfThePluginOutsideItsLimits() throws Exception {
        try (var bot = started("""
                class Later { static final List<String> WORDS = ['a', 'b'].collect { it * 2 } }
                on(MessageReceived) { event ->
                    if (event.text == 'now') say Later.WORDS.collect { it + '!' }.join(' ')
                    else 500.times { 'x' * 1000 }
                }""")) {
            for (int i = 0; i < 50; i++) {
                bot.says("more");
            }
            bot.says("now");
            assertThat(bot.nextText()).isEqualTo("aa! bb!");
            assertThat(bot.faults).isEmpty();
        }
    }

    private HostFixture started(String script) throws Exception {
        var config = PluginConfig.DEFAULT.withLimits(FOUR_MEGABYTES);
        return new HostFixture(plugins, Map.of("sample", config), Duration.ofSeconds(30))
                .save("sample", script)
                .started();
    }
}
