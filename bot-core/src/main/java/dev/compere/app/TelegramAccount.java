package dev.compere.app;

import dev.compere.config.ProxyConfig;
import dev.compere.config.TelegramConfig;
import dev.compere.telegram.ClientLimits;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.TelegramParameters;
import dev.compere.telegram.object.Proxy;
import dev.compere.telegram.object.ProxyType;
import dev.compere.telegram.object.Secret;
import dev.compere.telegram.tdjson.TdJson;
import java.nio.file.Path;

/// The configured account: which libtdjson, which server, which session.
final class TelegramAccount {

    /// Where the launch scripts say that libtdjson is.
    private static final String LIBRARY_PROPERTY = "compere.tdlib";

    private TelegramAccount() {}

    static TelegramClient open(TelegramConfig config) {
        var standard = ClientLimits.standard();
        var client = TdJson.telegram(library(config))
                .open(new ClientLimits(config.requestTimeout(), standard.close(), standard.updates()));
        client.subscribe(ConnectionLines.start(route(config)));
        return client;
    }

    static String libraryVersion(TelegramConfig config) {
        return TdJson.telegram(library(config)).version();
    }

    static TelegramParameters parameters(TelegramConfig config) {
        return new TelegramParameters(
                config.apiId(),
                secret(config.apiHash()),
                config.databaseDirectory(),
                config.databaseDirectory().resolve("files"),
                config.databaseEncryptionKey().map(TelegramAccount::secret).orElse(new Secret("")),
                config.useTestDc(),
                config.proxy().map(TelegramAccount::proxy),
                "Compere",
                "en",
                Version.NUMBER);
    }

    private static String route(TelegramConfig config) {
        return config.proxy()
                .map(proxy -> " through the proxy " + proxy.server() + ":" + proxy.port())
                .orElse("");
    }

    private static Path library(TelegramConfig config) {
        return config.library().orElseGet(() -> Path.of(System.getProperty(LIBRARY_PROPERTY, "libtdjson.so")));
    }

    private static Proxy proxy(ProxyConfig config) {
        return switch (config) {
            case ProxyConfig.Mtproto(var server, var port, var secret) ->
                new Proxy(server, port, new ProxyType.Mtproto(secret(secret)));
            case ProxyConfig.Socks5(var server, var port, var username, var password) ->
                new Proxy(
                        server,
                        port,
                        new ProxyType.Socks5(
                                username.orElse(""),
                                password.map(TelegramAccount::secret).orElse(new Secret(""))));
        };
    }

    private static Secret secret(dev.compere.config.Secret secret) {
        return new Secret(secret.reveal());
    }
}
