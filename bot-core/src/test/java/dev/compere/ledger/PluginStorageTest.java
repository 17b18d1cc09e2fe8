package dev.compere.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PluginStorageTest {

    @TempDir
    private Path folder;

    private Ledger ledger;
    private PluginStorage storage;

    @BeforeEach
    void open() {
        ledger = Ledger.open("jdbc:sqlite:" + folder.resolve("ledger.db"), Clock.systemUTC(), AuditLimits.DEFAULT);
        storage = ledger.storage("quiz");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void whatIsPutIsThereAfterARestart() {
        storage.put("round", "{\"number\":3}");
        storage.put("round", "{\"number\":4}");
        close();
        open();

        assertThat(storage.get("round")).contains("{\"number\":4}");
    }

    @Test
    void whatIsRemovedIsGone() {
        storage.put("b", "1");
        storage.put("a", "2");

        assertThat(storage.keys()).containsExactly("a", "b");
        assertThat(storage.remove("a")).isTrue();
        assertThat(storage.remove("a")).isFalse();
        assertThat(storage.get("a")).isEmpty();
        assertThat(storage.keys()).containsExactly("b");
    }

    @Test
    void pluginsDoNotSeeOneAnother() {
        storage.put("round", "3");

        assertThat(ledger.storage("polls").get("round")).isEmpty();
        assertThat(ledger.storage("polls").keys()).isEmpty();
    }

    @Test
    void aPluginCannotFillTheDisk() {
        final var half = "ö".repeat((int) PluginStorage.CAPACITY / 4 - 1);
        storage.put("a", half);
        storage.put("b", half);

        assertThatThrownBy(() -> storage.put("c", "12"))
                .isInstanceOf(StorageFull.class)
                .hasMessage("plugin quiz would keep 1048577 bytes with the key c, and 1048576 are allowed; remove keys"
                        + " it no longer needs");
        assertThat(storage.keys()).containsExactly("a", "b");
        storage.put("b", "replaced");
        ledger.storage("polls").put("c", half);
    }

    @Test
    void aKeyIsNeitherEmptyNorEndless() {
        assertThatThrownBy(() -> storage.put("", "1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> storage.put("x".repeat(201), "1")).isInstanceOf(IllegalArgumentException.class);
    }
}
