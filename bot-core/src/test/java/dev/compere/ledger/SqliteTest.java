package dev.compere.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SqliteTest {

    @TempDir
    private Path folder;

    /// A killed process does not show whether a commit waited for the disk; a power cut would.
    @ParameterizedTest
    @CsvSource({"journal_mode, wal", "synchronous, 2", "foreign_keys, 1", "busy_timeout, 10000"})
    void aConnectionIsSafeAgainstPowerCutsAndBrokenReferences(String pragma, String value) throws SQLException {
        try (var connection = Sqlite.open(folder.resolve("ledger.db")).getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("PRAGMA " + pragma)) {
            assertThat(answer.getString(1)).isEqualTo(value);
        }
    }

    @Test
    void whatIsNoMoneyDoesNotWaitForTheDisk() throws SQLException {
        try (var connection = Sqlite.openQuick(folder.resolve("ledger.db")).getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("PRAGMA synchronous")) {
            assertThat(answer.getString(1)).as("NORMAL").isEqualTo("1");
        }
    }

    @Test
    void aMissingFileIsNotDamaged() {
        Sqlite.check(folder.resolve("none.db"));

        assertThat(folder.resolve("none.db")).doesNotExist();
    }
}
