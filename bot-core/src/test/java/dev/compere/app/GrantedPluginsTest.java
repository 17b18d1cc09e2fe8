package dev.compere.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.Permission;
import dev.compere.config.BotConfig;
import dev.compere.config.ConfigFile;
import dev.compere.config.LoadedConfig;
import dev.compere.config.PluginsConfig;
import dev.compere.plugin.PluginGrants;
import dev.compere.plugin.compile.Compilation;
import dev.compere.plugin.compile.PluginCompiler;
import dev.compere.plugin.compile.PluginSource;
import dev.compere.plugin.script.PluginConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What `bot.yaml` grants and what plugins ask for fit together.
final class GrantedPluginsTest {

    private static final Path PLUGINS = Path.of("../plugins");

    @Test
    void theConfigurationKnowsEveryPermission() {
        assertThat(PluginsConfig.PERMISSIONS).containsExactlyInAnyOrderElementsOf(Permission.words());
    }

    @Test
    void aPluginOfWhichNothingIsWrittenHasThePluginsOwnDefaults() {
        assertThat(Adapters.pluginsConfig(reference()).usual())
                .isEqualTo(PluginConfig.DEFAULT.withZone(reference().timeZone()));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedPluginIsGrantedWhatItAsksForInTheSampleConfiguration(Path folder) throws IOException {
        var compiled = (Compilation.Compiled) new PluginCompiler().compile(PluginSource.read(folder));
        var grants = new PluginGrants(Adapters.pluginsConfig(reference()));
        assertThat(grants.withheld(compiled.plugin().header())).isEmpty();
    }

    static Stream<Path> shipped() throws IOException {
        try (var folders = Files.list(PLUGINS)) {
            return folders.filter(folder -> Files.exists(folder.resolve(PluginSource.FILE))).toList().stream();
        }
    }

    private static BotConfig reference() {
        var secrets = Map.of("TELEGRAM_API_ID", "1", "TELEGRAM_API_HASH", "f00d");
        return ((LoadedConfig.Valid) ConfigFile.load(Path.of("../config/bot.yaml"), secrets)).config();
    }
}
