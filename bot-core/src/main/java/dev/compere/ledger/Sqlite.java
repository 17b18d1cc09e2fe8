package dev.compere.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/// How SQLite is opened here.
final class Sqlite {

    private static final Duration BUSY = Duration.ofSeconds(10);

    /// 1 for a file that has tables but not those of our migrations.
    private static final String FOREIGN =
            "SELECT COUNT(*) > 0 AND SUM(name = 'flyway_schema_history') = 0 FROM sqlite_schema";

    private Sqlite() {}

    /// For Stars: what is committed is on disk, and references between tables hold.
    static SQLiteDataSource open(Path file) {
        return open(file, SQLiteConfig.SynchronousMode.FULL);
    }

    /// For what may be lost in a power cut, and only there: a commit does not wait for the disk.
    static SQLiteDataSource openQuick(Path file) {
        return open(file, SQLiteConfig.SynchronousMode.NORMAL);
    }

    private static SQLiteDataSource open(Path file, SQLiteConfig.SynchronousMode synchronous) {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(synchronous);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        config.setBusyTimeout((int) BUSY.toMillis());
        return source(file, config);
    }

    /// Throws when an existing file is damaged or belongs to another program. Only reads: not even the write-ahead log
    /// of a killed bot is worked in.
    static void check(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout((int) BUSY.toMillis());
        try (var connection = source(file, config).getConnection()) {
            var finding = ask(connection, "PRAGMA quick_check(1)");
            if (!finding.equals("ok")) {
                throw damaged(file, finding, null);
            }
            if (ask(connection, FOREIGN).equals("1")) {
                throw new LedgerUnusable(
                        file, "is another program's database", "name another file in ledger.url", null);
            }
        } catch (SQLException e) {
            throw isDamage(e) ? damaged(file, e.getMessage(), e) : unreadable(file, e);
        }
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() ? answer.getString(1) : "no answer";
        }
    }

    private static boolean isDamage(SQLException e) {
        return e.getErrorCode() == SQLiteErrorCode.SQLITE_CORRUPT.code
                || e.getErrorCode() == SQLiteErrorCode.SQLITE_NOTADB.code;
    }

    private static LedgerUnusable unreadable(Path file, SQLException e) {
        return new LedgerUnusable(
                file, "cannot be read (" + e.getMessage() + ")", "look who else has it open, and for its rights", e);
    }

    private static LedgerUnusable damaged(Path file, String finding, Throwable cause) {
        return new LedgerUnusable(
                file,
                "is damaged (" + finding.lines().reduce((_, last) -> last).orElse("") + ")",
                "it was left as it is: keep a copy, and put a backup in its place",
                cause);
    }

    private static SQLiteDataSource source(Path file, SQLiteConfig config) {
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }
}
