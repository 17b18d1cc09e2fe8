package dev.compere.localtelegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedsTest {
    @TempDir
    private Path directory;

    @Test
    void aFreshDirectoryGetsFilesThatOnlyTheirOwnerCanRead() throws Exception {
        seed(1);

        for (var name : new String[] {"td_test.binlog", "local-telegram.properties"}) {
            var permissions = Files.getPosixFilePermissions(directory.resolve(name));
            assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
        }
    }

    @Test
    void aSeededDirectoryIsLeftAsItIs() throws Exception {
        seed(1);
        var binlog = Files.readAllBytes(directory.resolve("td_test.binlog"));

        seed(2);

        assertThat(Files.readAllBytes(directory.resolve("td_test.binlog"))).isEqualTo(binlog);
    }

    @Test
    void aDatabaseOfAnotherDataCentreIsRefused() throws Exception {
        Files.writeString(directory.resolve("td_test.binlog"), "another");

        assertThatThrownBy(() -> seed(1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("empty database directory");
    }

    @Test
    void keysAndLoginAreReadBackAsTheyWereSaved() {
        seed(1);
        var file = new SeedFile(directory);
        var keys = file.keys();
        assertThat(file.phone()).isEmpty();

        file.save(keys, "9996612222");

        assertThat(new SeedFile(directory).phone()).contains("9996612222");
        assertThat(new SeedFile(directory).keys().get(1).id())
                .isEqualTo(keys.get(1).id());
        assertThat(keys).containsOnlyKeys(1, 2, 3);
    }

    @Test
    void theProxySecretHas32HexadecimalDigits() {
        try (var telegram = LocalTelegram.start(0, Clock.systemUTC(), new Random(1))) {
            assertThat(telegram.secret()).matches("[0-9a-f]{32}");
            assertThat(telegram.port()).isPositive();
        }
    }

    private void seed(long randomSeed) {
        try (var telegram = LocalTelegram.start(0, Clock.systemUTC(), new Random(randomSeed))) {
            telegram.seed(directory);
        }
    }
}
