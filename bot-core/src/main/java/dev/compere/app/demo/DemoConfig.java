package dev.compere.app.demo;

import dev.compere.config.BotConfig;
import dev.compere.config.ConfigFile;
import dev.compere.config.LoadedConfig;
import dev.compere.localtelegram.LocalTelegram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// The rehearsal's bot.yaml: like a real one, but for the proxy and the quicker pace.
final class DemoConfig {

    private DemoConfig() {}

    /// @param studio with which the bot publishes the story; without one it only watches
    static BotConfig write(Path folder, Path plugins, LocalTelegram telegram, Optional<Studio> studio)
            throws IOException {
        var file = folder.resolve("bot.yaml");
        Files.writeString(file, """
                telegram:
                  api_id: 1
                  api_hash: env:DEMO_API_HASH
                  database_directory: %s
                  use_test_dc: true
                  proxy: { type: mtproto, server: 127.0.0.1, port: %d, secret: %s }
                call:
                  live_story: { chat: "@livechan", publish: %s }
                %s
                actions:
                  messages_per_minute: 600
                  burst: 20
                plugins:
                  directory: %s
                  grant: [messages.send, messages.react, messages.delete, participants.mute, participants.ban, media.play]
                  each:
                    # Viewers of the demo all say one of ten sentences, which is what a raid looks like.
                    raid-guard: { enabled: false }
                    moderation: { limits: { actions_per_minute: 6000 } }
                    %s
                ledger:
                  url: jdbc:sqlite:%s
                schedule:
                  tasks:
                    - name: leaderboard
                      every: 8s
                      do: { post_leaderboard: { heading: Top donors, places: 3 } }
                health:
                  port: 0
                """.formatted(
                        folder.resolve("telegram"),
                        telegram.port(),
                        telegram.secret(),
                        studio.isPresent(),
                        studio.map(Studio::config).orElse("media: { enabled: false }"),
                        studio.map(Studio::plugins).orElse(plugins.toAbsolutePath()),
                        studio.map(Studio::dj).orElse(""),
                        folder.resolve("ledger.db")));
        return switch (ConfigFile.load(file, Map.of("DEMO_API_HASH", "local"))) {
            case LoadedConfig.Valid valid -> valid.config();
            case LoadedConfig.Invalid invalid ->
                throw new IllegalStateException("the demo's own configuration: " + invalid.errors());
        };
    }
}
