package dev.compere.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What must not be opened is refused in one line with a remedy, and left as it is.
final class LedgerDamageTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("ledger.db");
    }

    @Test
    void aFileThatIsNoDatabaseIsRefused() throws IOException {
        Files.writeString(file, "Dear diary, today somebody gave me 50 Stars.");

        assertRefusedUntouched("is not a database; put a backup in its place, or name another file in ledger.url");
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        writeGifts();
        try (var content = new RandomAccessFile(file.toFile(), "rw")) {
            content.seek(content.length() / 2);
            content.write(new byte[20_000]);
        }

        assertRefusedUntouched("is damaged (");
    }

    @Test
    void aFileThatWasCutOffIsRefused() throws IOException {
        writeGifts();
        try (var content = new RandomAccessFile(file.toFile(), "rw")) {
            content.setLength(content.length() / 2);
        }

        assertRefusedUntouched("is damaged (");
    }

    @Test
    void aLedgerOfANewerBotIsRefused() throws Exception {
        open().close();
        sql("INSERT INTO flyway_schema_history SELECT 99, '99', 'later', type, 'V99__later.sql', 1, installed_by,"
                + " installed_on, 1, 1 FROM flyway_schema_history LIMIT 1");

        assertRefusedUntouched("was written by a newer bot (tables of version 99); run that version");
    }

    @Test
    void anotherProgramsDatabaseIsRefused() throws Exception {
        sql("CREATE TABLE recipe (name TEXT)");

        assertRefusedUntouched("is another program's database; name another file in ledger.url");
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldOf() {
        assertThatThrownBy(() -> open("jdbc:sqlite:/proc/compere/ledger.db"))
                .isInstanceOf(LedgerUnusable.class)
                .hasMessageContaining("cannot be created or read (")
                .hasMessageEndingWith("make its folder writable for the bot's user");
    }

    @Test
    void twoBotsDoNotShareALedger() {
        try (var ledger = open()) {
            assertThat(ledger.spendingBook().spentToday()).isZero();
            assertThatThrownBy(this::open)
                    .isInstanceOf(LedgerUnusable.class)
                    .hasMessageContaining("is in use by another bot; stop that one");
        }
        open().close();
    }

    @Test
    void anotherKindOfDatabaseIsRefused() {
        assertThatThrownBy(() -> open("jdbc:postgresql://db/ledger"))
                .isInstanceOf(LedgerUnusable.class)
                .hasMessageContaining("is not an SQLite file");
    }

    private void assertRefusedUntouched(String message) throws IOException {
        var before = Files.readAllBytes(file);
        assertThatThrownBy(this::open)
                .isInstanceOf(LedgerUnusable.class)
                .hasMessageContaining(file + " " + message)
                .hasMessageNotContaining("\n");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    private void writeGifts() {
        try (var ledger = open()) {
            ledger.starsRecorder().record(Gifts.flood(0, 5_000));
        }
    }

    private void sql(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }

    private Ledger open() {
        return open("jdbc:sqlite:" + file);
    }

    private Ledger open(String url) {
        return Ledger.open(url, Clock.systemUTC(), AuditLimits.DEFAULT);
    }
}
