package dev.compere.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Holds `config/bot.yaml` and the records together.
final class ReferenceFileTest {

    private static final Path REFERENCE = Path.of("../config/bot.yaml");
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "TELEGRAM_API_ID", "12345",
            "TELEGRAM_API_HASH", "0123456789abcdef",
            "TELEGRAM_DATABASE_KEY", "key",
            "PROXY_PASSWORD", "password");

    @TempDir
    private Path folder;

    @Test
    void theReferenceFileLoadsWithoutAWarning() {
        var loaded = ConfigFile.load(REFERENCE, ENVIRONMENT);

        assertThat(loaded).isInstanceOf(LoadedConfig.Valid.class);
        assertThat(loaded.warnings()).isEmpty();
    }

    @Test
    void everyValueInItIsTheDefaultButTheGrantsOfShippedPlugins() throws IOException {
        var required = Files.writeString(folder.resolve("bot.yaml"), """
                telegram: { api_id: 12345, api_hash: env:TELEGRAM_API_HASH }
                call: { live_story: "@livechan" }
                plugins:
                  each:
                    moderation:
                      permissions: [messages.send, messages.delete, participants.ban]
                      limits: { actions_per_minute: 600 }
                    raid-guard:
                      permissions: [messages.send, messages.delete, call.manage]
                      limits: { actions_per_minute: 600 }
                    talk-queue: { permissions: [messages.send, participants.mute] }
                    song-requests: { permissions: [messages.send, media.play] }
                    soundboard: { permissions: [messages.send, media.play] }
                """);

        assertThat(ConfigFile.load(REFERENCE, ENVIRONMENT)).isEqualTo(ConfigFile.load(required, ENVIRONMENT));
    }

    @Test
    void itNamesEveryKey() throws IOException {
        var problems = new Problems(REFERENCE);
        var reading = new Reading(problems, new References(ENVIRONMENT));
        var root = YamlReader.read(withOptionalKeys(), problems).orElseThrow();

        BotConfig.read(new Section(reading, "", root));

        assertThat(reading.absentKeys())
                .as("one plugin shows all that can be written of a plugin")
                .filteredOn(key -> !key.matches("plugins\\.each\\.(?!jukebox\\.).*"))
                .isEmpty();
        reading.reportUnknownKeys();
        assertThat(problems.errors())
                .as("only alternatives that exclude one another, shown side by side, may be wrong")
                .extracting(ConfigProblem::what)
                .containsExactlyInAnyOrder(
                        "of type mtproto has no username or password",
                        "needs one of cron, every and at_scheduled_time",
                        "names 24 things to do",
                        "needs users with an audience of selected_users, and only then");
    }

    private static String withOptionalKeys() throws IOException {
        return Files.readString(REFERENCE).replaceAll("(?m)^( *)#(?=\\S| {2,}\\S)", "$1");
    }
}
