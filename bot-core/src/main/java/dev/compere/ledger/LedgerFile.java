package dev.compere.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// The file behind a ledger, held by this process alone from opening to closing.
///
/// The hold is an operating system's lock on a file beside it, so it ends with the process however that dies, and the
/// ledger itself stays open to a look with `sqlite3`.
final class LedgerFile implements AutoCloseable {

    private static final String PREFIX = "jdbc:sqlite:";
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private final Path path;
    private final FileChannel lock;

    private LedgerFile(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /// Creates missing folders, takes the lock, and looks whether what is there can be a database. Changes nothing in
    /// an existing file.
    static LedgerFile hold(String url) {
        var path = path(url);
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            var file = new LedgerFile(path, lock(path));
            try {
                file.refuseForeignContent();
                return file;
            } catch (RuntimeException | IOException e) {
                file.close();
                throw e;
            }
        } catch (IOException e) {
            throw new LedgerUnusable(
                    path, "cannot be created or read (" + e + ")", "make its folder writable for the bot's user", e);
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new LedgerUnusable(path, "could not be let go (" + e + ")", "nothing to do, it ends with the bot", e);
        }
    }

    private static Path path(String url) {
        if (!url.startsWith(PREFIX) || url.length() == PREFIX.length() || url.startsWith(PREFIX + ":")) {
            throw new LedgerUnusable(url, "is not an SQLite file", "write jdbc:sqlite:data/ledger.db", null);
        }
        return Path.of(url.substring(PREFIX.length()));
    }

    private static FileChannel lock(Path path) throws IOException {
        var channel = FileChannel.open(
                path.resolveSibling(path.getFileName() + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // Another ledger of this same process has it.
        }
        channel.close();
        throw new LedgerUnusable(
                path, "is in use by another bot", "stop that one, or give this bot a ledger of its own", null);
    }

    private void refuseForeignContent() throws IOException {
        if (!Files.exists(path) || Files.size(path) == 0) {
            return;
        }
        try (var content = Files.newInputStream(path)) {
            if (!Arrays.equals(content.readNBytes(MAGIC.length), MAGIC)) {
                throw new LedgerUnusable(
                        path,
                        "is not a database",
                        "put a backup in its place, or name another file in ledger.url",
                        null);
            }
        }
    }
}
