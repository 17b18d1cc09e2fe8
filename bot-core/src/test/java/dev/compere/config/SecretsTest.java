package dev.compere.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SecretsTest {

    @TempDir
    private Path folder;

    @Test
    void aSecretDoesNotPrintItself() {
        assertThat(new Secret("f00d")).hasToString("[hidden]").isEqualTo(new Secret("f00d"));
        assertThat(new Secret("f00d").reveal()).isEqualTo("f00d");
    }

    @Test
    void aLoadedConfigurationPrintsNoSecret() throws IOException {
        assertThat(load("f00d", "").toString()).contains("[hidden]").doesNotContain("f00d");
    }

    @Test
    void aSecretWrittenOutIsWarnedOf() throws IOException {
        assertThat(load("f00d", "").warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.toString())
                        .endsWith("bot.yaml:3: telegram.api_hash is a secret written into the file; write env:NAME or"
                                + " file:PATH instead"));
    }

    @Test
    void aProxySecretMayBeWrittenOut() throws IOException {
        var loaded = load("env:HASH", "proxy: { type: mtproto, server: proxy.example, port: 443, secret: 0123 }");

        assertThat(loaded)
                .isInstanceOfSatisfying(
                        LoadedConfig.Valid.class,
                        valid -> assertThat(valid.config().telegram().proxy())
                                .contains(new ProxyConfig.Mtproto("proxy.example", 443, new Secret("0123"))));
        assertThat(loaded.warnings()).isEmpty();
    }

    @Test
    void aSecretFileIsReadWithoutItsLineEnd() throws IOException {
        var loaded = load("file:" + secretFile("f00d\n", "rw-r-----"), "");

        assertThat(loaded.warnings()).isEmpty();
        assertThat(loaded)
                .isInstanceOfSatisfying(
                        LoadedConfig.Valid.class,
                        valid -> assertThat(valid.config().telegram().apiHash().reveal())
                                .isEqualTo("f00d"));
    }

    @Test
    void aSecretFileOpenToEverybodyIsWarnedOf() throws IOException {
        var file = secretFile("f00d", "rw-r--r--");

        assertThat(load("file:" + file, "").warnings())
                .extracting(ConfigProblem::remedy)
                .containsExactly("chmod o-r " + file);
    }

    @Test
    void aSecretFileThatIsMissingOrEmptyIsAnError() throws IOException {
        assertThat(load("file:" + folder.resolve("none"), ""))
                .asString()
                .contains("needs the file " + folder.resolve("none") + ", which cannot be read (NoSuchFileException)");
        assertThat(load("file:" + secretFile("", "rw-------"), "")).asString().contains("which is empty");
    }

    private Path secretFile(String content, String permissions) throws IOException {
        var file = Files.writeString(folder.resolve("hash"), content);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    private LoadedConfig load(String apiHash, String more) throws IOException {
        var file = Files.writeString(folder.resolve("bot.yaml"), """
                telegram:
                  api_id: 12345
                  api_hash: %s
                  %s
                call: { live_story: "@livechan" }
                """.formatted(apiHash, more));
        return ConfigFile.load(file, Map.of("HASH", "f00d"));
    }
}
