package dev.compere.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.plugin.NeighbourBenchmark.Neighbour;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NeighboursTest {

    private static final int COMMENTS = 500;

    @TempDir
    private Path plugins;

    @Test
    void aGoodPluginMissesNothingBesidePluginsThatDoAllThatNoneShould() throws Exception {
        try (var bot = new HostFixture(plugins).save("good", "on(MessageReceived) { event -> say event.text }")) {
            for (var neighbour : Neighbour.values()) {
                bot.save("bad-" + neighbour.name().toLowerCase(), neighbour.script());
            }
            bot.started();
            for (int i = 0; i < COMMENTS; i++) {
                bot.says("comment " + i);
            }
            for (int i = 0; i < COMMENTS; i++) {
                assertThat(bot.nextText()).isEqualTo("comment " + i);
            }
        }
    }
}
