package dev.compere.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PluginsConfigTest {

    private static final String CALL = "call: { live_story: me }\n";

    @TempDir
    private Path folder;

    private PluginsConfig valid(String plugins) {
        return new WrittenConfig(folder).valid(CALL + plugins).plugins();
    }

    @Test
    void aPluginHasAllItsLines() {
        var jukebox = valid("""
                plugins:
                  each:
                    jukebox:
                      level: worker
                      permissions: [messages.send, http]
                      hosts: [api.example.org, "http://localhost:8080"]
                      limits: { actions_per_minute: 7, stars_per_day: 5, storage: 500kB, memory: 1GB }
                      language: de
                      settings: { price: 25 }
                """).of("jukebox");
        assertThat(jukebox)
                .isEqualTo(new PluginConfig(
                        true,
                        PluginConfig.Level.WORKER,
                        List.of("messages.send", "http"),
                        List.of("api.example.org", "http://localhost:8080"),
                        new PluginConfig.Limits(7, 5, 500 * 1024, 1024 * 1024 * 1024),
                        "de",
                        Map.of("price", 25L)));
    }

    @Test
    void whatHoldsForAllHoldsForWhoSaysNothingElse() {
        var plugins = valid("""
                plugins:
                  grant: [messages.delete]
                  language: de
                  trusted: [7, 8]
                  admins: 9
                  each:
                    jukebox: { settings: { price: 25 } }
                    thanks: { permissions: [] }
                """);
        assertThat(plugins.of("jukebox").permissions()).containsExactly("messages.delete");
        assertThat(plugins.of("jukebox").language()).isEqualTo("de");
        assertThat(plugins.of("other").permissions()).containsExactly("messages.delete");
        assertThat(plugins.of("thanks").permissions()).isEmpty();
        assertThat(plugins.trusted()).containsExactly(7L, 8L);
        assertThat(plugins.admins()).containsExactly(9L);
    }

    @Test
    void whereNothingIsWrittenPluginsMayWriteAndReact() {
        assertThat(valid("").of("any"))
                .isEqualTo(new PluginConfig(
                        true,
                        PluginConfig.Level.SANDBOX,
                        List.of("messages.send", "messages.react"),
                        List.of(),
                        new PluginConfig.Limits(120, 0, 4 * 1024 * 1024, 32 * 1024 * 1024),
                        "en",
                        Map.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "grant: [message.send]                       | grant[0] is not a permission: message.send; did you mean",
                "grant: [fly]                                | grant[0] is not a permission: fly; there are messages",
                "each: {a: {permissions: {send: true}}}      | each.a.permissions must be a single value, not keys of",
                "each: {a: {level: root}}                    | each.a.level must be one of sandbox, worker, full, not root",
                "each: {a: {hosts: ['https://b.org']}}       | each.a.hosts[0] is not a host: https://b.org; write its",
                "each: {a: {language: German}}               | each.a.language is not a language: German; write its two",
                "each: {a: {limits: {storage: 4}}}           | each.a.limits.storage must be a size, not 4; write it like",
                "each: {a: {limits: {memory: 9GB}}}          | each.a.limits.memory must be from 1MB to 4GB, not 9GB",
                "each: {a: {limits: {stars_per_day: -1}}}    | each.a.limits.stars_per_day must be a whole number from 0",
                "each: {a: {limit: 3}}                       | each.a.limit is not a key; did you mean limits?",
                "admins: [Ann]                               | admins[0] must be a whole number from 1 to ",
            })
    void aMistakeIsExplained(String plugins, String problem) {
        assertThat(new WrittenConfig(folder).errors(CALL + "plugins: { " + plugins + " }"))
                .first()
                .asString()
                .contains("plugins." + problem);
    }
}
