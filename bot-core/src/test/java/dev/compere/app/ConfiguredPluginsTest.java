package dev.compere.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.plugin.PluginsConfig;
import dev.compere.plugin.compile.PluginOutline;
import dev.compere.plugin.script.PluginConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConfiguredPluginsTest {

    @TempDir
    private Path directory;

    @Test
    void aValueThatIsNotAllowedIsFoundWithoutRunningThePlugin() throws IOException {
        assertThat(configured(Map.of("price", 5000, "mode", "on")).problems(jukebox()))
                .containsExactly(
                        "plugins.each.jukebox.settings.price is 5000, but must be 1 to 1000",
                        "plugins.each.jukebox.settings.mode is on, but must be one of off, warn");
        assertThat(configured(Map.of("price", 5, "mode", "off")).problems(jukebox()))
                .isEmpty();
    }

    @Test
    void whatIsUnknownOrNotGrantedIsAWarning() throws IOException {
        assertThat(configured(Map.of("prize", 5)).warnings(jukebox()))
                .containsExactly(
                        "plugins.each.jukebox.settings.prize is not a setting of the plugin; did you mean price?",
                        "plugin jukebox: it asks for what it is not granted: messages.delete; if it shall have it,"
                                + " write below plugins.each.jukebox in bot.yaml: permissions: [messages.delete]");
    }

    private ConfiguredPlugins configured(Map<String, Object> settings) {
        var jukebox = PluginConfig.DEFAULT.withSettings(settings);
        return new ConfiguredPlugins(new PluginsConfig(directory, "!", Map.of("jukebox", jukebox)));
    }

    private PluginOutline jukebox() throws IOException {
        var folder = Files.createDirectories(directory.resolve("jukebox"));
        Files.writeString(folder.resolve("plugin.groovy"), """
                plugin 'jukebox', version: '1', api: 1, permissions: ['messages.delete']
                int price = settings.get('price', 25, min: 1, max: 1000)
                String mode = settings.choice('mode', 'warn', ['off', 'warn'])
                """);
        return PluginOutline.read(folder).orElseThrow();
    }
}
