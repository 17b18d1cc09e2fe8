package dev.compere.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.plugin.script.PluginConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginSwitchTest {

    @TempDir
    Path directory;

    @Test
    void aBotThatRunsSeesTheSwitch() throws Exception {
        try (var bot = new HostFixture(directory)
                .save("echo", "on(MessageReceived) { say 'x' }")
                .started()) {
            bot.awaitState(PluginState.Loaded.class);
            PluginSwitch.turnOff(directory.resolve("echo"));
            bot.awaitState(PluginState.Unloaded.class);
            turnOn("echo");
            bot.awaitState(PluginState.Loaded.class);
        }
    }

    @Test
    void whatIsOffAtTheStartIsLeftAlone() throws Exception {
        var named = Map.of("echo", PluginConfig.DEFAULT);
        var bot = new HostFixture(directory, named, Duration.ofSeconds(30))
                .save("echo", "on(MessageReceived) { say 'x' }");
        PluginSwitch.turnOff(directory.resolve("echo"));
        try (bot) {
            bot.started();
            assertThat(bot.host.plugins()).isEmpty();
            assertThat(bot.warnings).isEmpty();
            assertThat(PluginSwitch.isOn(directory.resolve("echo"))).isFalse();
        }
    }

    @Test
    void whatWasStoppedForItsFaultsIsBroughtBack() throws Exception {
        try (var bot = new HostFixture(directory)
                .save("broken", "on(MessageReceived) { throw new IllegalStateException('again') }")
                .started()) {
            for (int i = 0; i < FaultCount.MOST; i++) {
                bot.says("x");
            }
            bot.awaitState(PluginState.Disabled.class);
            turnOn("broken");
            bot.awaitState(PluginState.Loaded.class);
        }
    }

    private void turnOn(String plugin) throws IOException {
        PluginSwitch.turnOn(directory.resolve(plugin), Clock.systemUTC());
    }
}
