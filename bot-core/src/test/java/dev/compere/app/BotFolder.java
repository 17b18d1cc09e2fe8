package dev.compere.app;

import dev.compere.config.ConfigFile;
import dev.compere.config.LoadedConfig;
import dev.compere.localtelegram.LocalTelegram;
import dev.compere.plugin.Headed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/// All that a bot in another process needs: a configuration that leads to the local Telegram, a ledger, plugins.
record BotFolder(Path path, String configuration) {

    static final String PHONE = "+9996612222";
    static final String CODE = "22222";

    static BotFolder of(Path path, LocalTelegram telegram) {
        telegram.seed(path.resolve("telegram"));
        telegram.world().account(PHONE, "Compere");
        return of(path, telegram.port(), telegram.secret());
    }

    static BotFolder of(Path path, int port, String secret) {
        return new BotFolder(path, """
                        telegram:
                          api_id: 1
                          api_hash: file:%1$s/hash
                          database_directory: %1$s/telegram
                          use_test_dc: true
                          proxy: { type: mtproto, server: 127.0.0.1, port: %2$d, secret: %3$s }
                        call:
                          live_story: "@livechan"
                          check_every: 5s
                        actions: { messages_per_minute: 600, burst: 50 }
                        plugins:
                          directory: %1$s/plugins
                          grant: [messages.send, messages.react, messages.delete, participants.mute, call.manage]
                        ledger: { url: "jdbc:sqlite:%1$s/ledger.db" }
                        health: { port: 0 }
                        """.formatted(path, port, secret))
                .write("hash", "local")
                .write("plugins/README.md", "Nothing here is a plugin.");
    }

    /// The same with another piece of configuration.
    BotFolder with(String piece, String other) {
        if (!configuration.contains(piece)) {
            throw new IllegalArgumentException(piece);
        }
        return new BotFolder(path, configuration.replace(piece, other));
    }

    BotFolder plugin(String name, String script) {
        return write("plugins/" + name + "/plugin.groovy", Headed.script(name, script));
    }

    BotFolder write(String file, String content) {
        try {
            Files.createDirectories(path.resolve(file).getParent());
            Files.writeString(path.resolve(file), content);
            Files.setPosixFilePermissions(path.resolve(file), PosixFilePermissions.fromString("rw-------"));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes the configuration.
    ///
    /// @return where it is
    String config() {
        write("bot.yaml", configuration);
        return path.resolve("bot.yaml").toString();
    }

    /// A bot in this process.
    Bot create(HeardEvents heard) {
        return switch (ConfigFile.load(Path.of(config()), Map.of())) {
            case LoadedConfig.Valid valid -> Bot.create(valid.config(), new BotObservers(heard, heard));
            case LoadedConfig.Invalid invalid -> throw new IllegalArgumentException("wrong: " + invalid.errors());
        };
    }

    BotProcess start(String command) throws IOException {
        return BotProcess.start(command, "--config", config());
    }

    String ledgerUrl() {
        return "jdbc:sqlite:" + path.resolve("ledger.db");
    }
}
