package dev.compere.app.demo;

import dev.compere.config.BotConfig;
import dev.compere.config.ConfigFile;
import dev.compere.config.LoadedConfig;
import dev.compere.localtelegram.LocalTelegram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// The rehearsal's bot.yaml: like a real one, but for the proxy and the quicker pace.
final class DemoConfig {

    private DemoConfig() {}

    static BotConfig write(Path folder, Path plugins, LocalTelegram telegram) throws IOException {
        var file = folder.resolve("bot.yaml");
        Files.writeString(file, """
                telegram:
                  api_id: 1
                  api_hash: env:DEMO_API_HASH
                  database_directory: %s
                  use_test_dc: true
                  proxy: { type: mtproto, server: 127.0.0.1, port: %d, secret: %s }
                call:
                  live_story: "@livechan"
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
                        plugins.toAbsolutePath(),
                        folder.resolve("ledger.db")));
        return switch (ConfigFile.load(file, Map.of("DEMO_API_HASH", "local"))) {
            case LoadedConfig.Valid valid -> valid.config();
            case LoadedConfig.Invalid invalid ->
                throw new IllegalStateException("the demo's own configuration: " + invalid.errors());
        };
    }
}
