package dev.compere.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.Permission;
import dev.compere.dispatch.Allowance;
import dev.compere.plugin.script.PluginConfig;
import dev.compere.plugin.script.PluginHeader;
import dev.compere.plugin.script.PluginLimits;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PluginGrantsTest {

    private static final PluginLimits LIMITS = new PluginLimits(30, 0, 1, 1);

    private final PluginGrants grants = new PluginGrants(new PluginsConfig(
            Path.of("unused"),
            "!",
            Map.of(
                    "raffle",
                    PluginConfig.DEFAULT
                            .withGranted(Set.of(Permission.MESSAGES_SEND, Permission.STARS_SPEND))
                            .withLimits(LIMITS))));

    @Test
    void aPluginHasWhatItAsksForAndIsGranted() {
        grants.follow(header(Permission.MESSAGES_SEND, Permission.MESSAGES_DELETE));
        assertThat(grants.of("raffle")).isEqualTo(new Allowance(Set.of(Permission.MESSAGES_SEND), 30, 0));
    }

    @Test
    void aPluginThatWasNeverLoadedHasNothing() {
        assertThat(grants.of("raffle")).isEqualTo(Allowance.NONE);
    }

    @Test
    void whatIsWithheldIsToldWithTheLineToWrite() {
        assertThat(grants.withheld(header(Permission.MESSAGES_SEND, Permission.MESSAGES_DELETE)))
                .contains("it asks for what it is not granted: messages.delete; if it shall have it, write below"
                        + " plugins.each.raffle in bot.yaml: permissions: [messages.send, messages.delete]");
        assertThat(grants.withheld(new PluginHeader(
                        "raffle", "1", 1, "", Set.of(Permission.STARS_SPEND), List.of("api.example.org"))))
                .contains("it asks for what it is not granted: api.example.org, Stars to spend; if it shall have it,"
                        + " write below plugins.each.raffle in bot.yaml: hosts: [api.example.org];"
                        + " limits: {stars_per_day: 10}");
    }

    @Test
    void nothingIsSaidIfNothingIsWithheld() {
        assertThat(grants.withheld(header(Permission.MESSAGES_SEND))).isEmpty();
    }

    private static PluginHeader header(Permission... asked) {
        return new PluginHeader("raffle", "1", 1, "", Set.of(asked), List.of());
    }
}
