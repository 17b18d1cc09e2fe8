package dev.compere.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LedgerBackupTest {

    @TempDir
    private Path folder;

    @Test
    void aBackupOfARunningBotCanBeOpenedAsALedger() {
        var backup = folder.resolve("backups/monday.db");
        try (var ledger = open(folder.resolve("ledger.db"))) {
            ledger.starsRecorder().record(Gifts.flood(0, 100));
            ledger.backupTo(backup);
            ledger.starsRecorder().record(Gifts.flood(100, 200));
            assertThat(total(ledger)).isEqualTo(2 * total(backup));
        }
    }

    @Test
    void anEarlierBackupIsReplaced() {
        var backup = folder.resolve("backup.db");
        try (var ledger = open(folder.resolve("ledger.db"))) {
            ledger.backupTo(backup);
            ledger.starsRecorder().record(Gifts.flood(0, 100));
            ledger.backupTo(backup);
        }
        assertThat(total(backup)).isPositive();
    }

    @Test
    void aBackupThatCannotBeWrittenIsToldOf() throws IOException {
        var blocked = Files.writeString(folder.resolve("file"), "").resolve("backup.db");
        try (var ledger = open(folder.resolve("ledger.db"))) {
            assertThatThrownBy(() -> ledger.backupTo(blocked))
                    .isInstanceOf(LedgerUnusable.class)
                    .hasMessageContaining("cannot be copied to " + blocked);
        }
    }

    private static long total(Path file) {
        try (var ledger = open(file)) {
            return total(ledger);
        }
    }

    private static long total(Ledger ledger) {
        return ledger.leaderboards().total(new Span.OfCall(Gifts.CALL));
    }

    private static Ledger open(Path file) {
        return Ledger.open("jdbc:sqlite:" + file, Clock.systemUTC(), AuditLimits.DEFAULT);
    }
}
