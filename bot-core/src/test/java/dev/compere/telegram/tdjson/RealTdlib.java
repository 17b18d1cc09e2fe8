package dev.compere.telegram.tdjson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.compere.telegram.Telegram;
import dev.compere.telegram.TelegramParameters;
import dev.compere.telegram.object.Proxy;
import dev.compere.telegram.object.ProxyType;
import dev.compere.telegram.object.Secret;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The real TDLib for tests, kept off the network by a proxy on loopback.
public final class RealTdlib {

    private RealTdlib() {}

    public static Path library() {
        var library = Path.of(System.getProperty("compere.tdlib", ""));
        assumeTrue(Files.isRegularFile(library), "libtdjson is not there: run scripts/setup");
        return library;
    }

    public static Telegram telegram() {
        return TdJson.telegram(library());
    }

    /// @param proxyPort a port on loopback; TDLib talks to nothing else
    public static TelegramParameters parameters(Path directory, int proxyPort, Secret proxySecret, String databaseKey) {
        assertThat(proxyPort).isPositive();
        return new TelegramParameters(
                1,
                new Secret("00000000000000000000000000000000"),
                directory.resolve("db"),
                directory.resolve("files"),
                new Secret(databaseKey),
                true,
                Optional.of(new Proxy("127.0.0.1", proxyPort, new ProxyType.Mtproto(proxySecret))),
                "Compere test",
                "en",
                "1.0");
    }
}
