package dev.compere.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PluginStorageTest {

    private static final long CAPACITY = 1024 * 1024;

    @TempDir
    private Path folder;

    private Ledger ledger;
    private PluginStorage storage;

    @BeforeEach
    void open() {
        ledger = Ledger.open("jdbc:sqlite:" + folder.resolve("ledger.db"), Clock.systemUTC(), AuditLimits.DEFAULT);
        storage = ledger.storage("quiz", CAPACITY);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void whatIsPutIsThereAfterARestart() {
        put("round", "{\"number\":3}");
        put("round", "{\"number\":4}");
        close();
        open();

        assertThat(storage.get("round")).contains("{\"number\":4}");
    }

    @Test
    void whatIsRemovedIsGone() {
        put("b", "1");
        put("a", "2");
        assertThat(storage.keys()).containsExactly("a", "b");

        storage.write(Map.of("a", Optional.empty()));

        assertThat(storage.get("a")).isEmpty();
        assertThat(storage.keys()).containsExactly("b");
    }

    @Test
    void pluginsDoNotSeeOneAnother() {
        put("round", "3");

        assertThat(ledger.storage("polls", CAPACITY).get("round")).isEmpty();
        assertThat(ledger.storage("polls", CAPACITY).keys()).isEmpty();
    }

    @Test
    void aPluginCannotFillTheDisk() {
        var half = "ö".repeat((int) CAPACITY / 4 - 1);
        put("a", half);
        put("b", half);

        assertThatThrownBy(() -> put("c", "12"))
                .isInstanceOf(StorageFull.class)
                .hasMessage(
                        "plugin quiz would keep 1048577 bytes, and 1048576 are allowed; remove keys it no longer needs");
        assertThat(storage.keys()).containsExactly("a", "b");
        put("b", "replaced");
        ledger.storage("polls", CAPACITY).write(Map.of("c", Optional.of(half)));
    }

    @Test
    void changesAreWrittenTogetherOrNotAtAll() {
        var tooLong = "x".repeat((int) CAPACITY);

        assertThatThrownBy(() -> storage.write(Map.of("a", Optional.of("1"), "b", Optional.of(tooLong))))
                .isInstanceOf(StorageFull.class);
        assertThat(storage.keys()).isEmpty();
    }

    @Test
    void aKeyIsNeitherEmptyNorEndless() {
        assertThatThrownBy(() -> put("", "1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> put("x".repeat(201), "1")).isInstanceOf(IllegalArgumentException.class);
    }

    private void put(String key, String value) {
        storage.write(Map.of(key, Optional.of(value)));
    }
}
