package dev.compere.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.config.ConfigFile;
import dev.compere.config.LoadedConfig;
import dev.compere.telegram.TelegramParameters;
import dev.compere.telegram.object.Proxy;
import dev.compere.telegram.object.ProxyType;
import dev.compere.telegram.object.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TelegramAccountTest {

    @TempDir
    private Path folder;

    private TelegramParameters parameters(String telegram) throws IOException {
        var file = folder.resolve("bot.yaml");
        Files.writeString(file, """
                telegram:
                  api_id: 7
                  api_hash: env:HASH
                %s
                call: { live_story: livechan }
                """.formatted(telegram.indent(2).stripTrailing()));
        var loaded = ConfigFile.load(file, Map.of("HASH", "h", "PASSWORD", "p"));
        assertThat(loaded).isInstanceOf(LoadedConfig.Valid.class);
        return TelegramAccount.parameters(((LoadedConfig.Valid) loaded).config().telegram());
    }

    @Test
    void withoutAProxyTelegramIsAskedDirectly() throws IOException {
        var parameters = parameters("use_test_dc: false");
        assertThat(parameters.proxy()).isEmpty();
        assertThat(parameters.useTestDc()).isFalse();
        assertThat(parameters.databaseDirectory()).isEqualTo(Path.of("data/telegram"));
    }

    @Test
    void anMtprotoProxyHasASecret() throws IOException {
        var parameters = parameters("""
                use_test_dc: true
                database_directory: here
                proxy: { type: mtproto, server: 127.0.0.1, port: 4430, secret: 00112233445566778899aabbccddeeff }
                """);
        assertThat(parameters.proxy())
                .contains(new Proxy(
                        "127.0.0.1", 4430, new ProxyType.Mtproto(new Secret("00112233445566778899aabbccddeeff"))));
        assertThat(parameters.useTestDc()).isTrue();
        assertThat(parameters.databaseDirectory()).isEqualTo(Path.of("here"));
    }

    @Test
    void aSocks5ProxyMayHaveANameAndAPassword() throws IOException {
        assertThat(parameters("proxy: { type: socks5, server: 127.0.0.1, port: 1080 }")
                        .proxy())
                .contains(new Proxy("127.0.0.1", 1080, new ProxyType.Socks5("", new Secret(""))));
        assertThat(parameters("proxy: { type: socks5, server: s, port: 1, username: u, password: env:PASSWORD }")
                        .proxy())
                .contains(new Proxy("s", 1, new ProxyType.Socks5("u", new Secret("p"))));
    }

    @Test
    void noSecretIsPrinted() throws IOException {
        assertThat(parameters("database_encryption_key: env:PASSWORD").toString())
                .doesNotContain("=h,")
                .doesNotContain("=p,");
    }
}
