package dev.compere.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// The connections to one file: two that write, one at a time, and a few that read beside them.
///
/// Writers queue up at a lock of our own instead of at SQLite's or the pool's, because those give up on an interrupt or
/// after a while, and Stars must be written even while the bot is being stopped.
final class Database implements AutoCloseable {

    private static final int READERS = 3;

    private final Path file;
    private final HikariDataSource writer;
    private final HikariDataSource quickWriter;
    private final HikariDataSource readers;
    // One each for good: they remember how a statement is parsed.
    private final Jdbi writes;
    private final Jdbi quickWrites;
    private final Jdbi reads;
    private final ReentrantLock writing = new ReentrantLock();

    Database(Path file, DataSource source, DataSource quickSource) {
        this.file = file;
        this.writer = pool("ledger-writer", source, 1);
        this.quickWriter = pool("ledger-quick-writer", quickSource, 1);
        this.readers = pool("ledger-readers", source, READERS);
        this.writes = Jdbi.create(writer);
        this.quickWrites = Jdbi.create(quickWriter);
        this.reads = Jdbi.create(readers);
    }

    /// Runs the work in one transaction; when this returns it is on disk.
    <T> T write(Function<Handle, T> work) {
        return write(writes, work);
    }

    /// Runs the work in one transaction that a killed process does not lose, but a power cut may; it does not wait for
    /// the disk. For what is not money.
    <T> T writeQuickly(Function<Handle, T> work) {
        return write(quickWrites, work);
    }

    private <T> T write(Jdbi connection, Function<Handle, T> work) {
        writing.lock();
        try {
            return connection.inTransaction(work::apply);
        } catch (JdbiException e) {
            throw new LedgerUnusable(
                    file, "cannot be written (" + reason(e) + ")", "look for a full disk or changed rights", e);
        } finally {
            writing.unlock();
        }
    }

    <T> T read(Function<Handle, T> work) {
        try {
            return reads.withHandle(work::apply);
        } catch (JdbiException e) {
            throw new LedgerUnusable(
                    file, "cannot be read (" + reason(e) + ")", "look for a missing disk or changed rights", e);
        }
    }

    Path file() {
        return file;
    }

    /// Waits for the transaction that is being written.
    @Override
    public void close() {
        writing.lock();
        try {
            readers.close();
            quickWriter.close();
            writer.close();
        } finally {
            writing.unlock();
        }
    }

    private static HikariDataSource pool(String name, DataSource source, int size) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setMaxLifetime(0);
        return new HikariDataSource(config);
    }

    private static String reason(JdbiException e) {
        var cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
