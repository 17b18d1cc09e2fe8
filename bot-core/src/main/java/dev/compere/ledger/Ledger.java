package dev.compere.ledger;

import dev.compere.dispatch.StarsRecorder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;

/// The bot's memory in one file; see the package's page for its rules.
public final class Ledger implements AutoCloseable {

    private final LedgerFile file;
    private final Database database;
    private final StarsRecorder giftBook;
    private final Leaderboards leaderboards;
    private final AuditLog auditLog;
    private final SpendingBook spendingBook;

    private Ledger(LedgerFile file, Database database, Clock clock, AuditLimits limits) {
        this.file = file;
        this.database = database;
        this.giftBook = new GiftBook(database);
        this.leaderboards = new Leaderboards(database);
        this.auditLog = new AuditLog(database, limits);
        this.spendingBook = new SpendingBook(database, clock);
    }

    /// Opens a ledger, or starts a new one where there is none. The file is checked first; one that is
    /// damaged, foreign or newer than this build is left untouched.
    ///
    /// @param url `jdbc:sqlite:` and a path
    /// @param clock its zone says when a day of spending begins
    /// @throws LedgerUnusable when it cannot be used
    public static Ledger open(String url, Clock clock, AuditLimits limits) {
        var file = LedgerFile.hold(url);
        try {
            Sqlite.check(file.path());
            var source = Sqlite.open(file.path());
            Migrations.apply(file.path(), source);
            return new Ledger(file, new Database(file.path(), source, Sqlite.openQuick(file.path())), clock, limits);
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /// Writes Stars down, each gift once.
    public StarsRecorder starsRecorder() {
        return giftBook;
    }

    public Leaderboards leaderboards() {
        return leaderboards;
    }

    public AuditLog auditLog() {
        return auditLog;
    }

    public SpendingBook spendingBook() {
        return spendingBook;
    }

    /// What the named plugin keeps; nobody else's.
    ///
    /// @param capacity bytes of all its keys and values together, in UTF-8
    public PluginStorage storage(String plugin, long capacity) {
        return new PluginStorage(database, plugin, capacity);
    }

    /// Writes a copy while everything goes on, checks it, and only then puts it in the target's place.
    ///
    /// @throws LedgerUnusable when there is no room or the copy is not sound; an earlier target is still
    /// there then
    public void backupTo(Path target) {
        var unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.deleteIfExists(unfinished);
            database.read(handle -> handle.execute("VACUUM INTO ?", unfinished.toString()));
            Sqlite.check(unfinished);
            try (var written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new LedgerUnusable(
                    file.path(), "cannot be copied to " + target + " (" + e + ")", "name another place", e);
        }
    }

    /// Waits for what is being written, then lets the file go.
    @Override
    public void close() {
        database.close();
        file.close();
    }
}
