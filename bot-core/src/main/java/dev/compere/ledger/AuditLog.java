package dev.compere.ledger;

import dev.compere.action.ActionRequest;
import dev.compere.action.ActionResult;
import dev.compere.dispatch.Audit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/// Keeps what the bot was asked to do and how it ended, up to a limit of age and number.
public final class AuditLog implements Audit {

    private static final int CLEAR_EVERY = 256;
    private static final int LONGEST = 2_000;

    private final Database database;
    private final AuditLimits limits;
    private final AtomicInteger untilClearing = new AtomicInteger();

    AuditLog(Database database, AuditLimits limits) {
        this.database = database;
        this.limits = limits;
    }

    @Override
    public void record(ActionRequest request, ActionResult result, Instant at) {
        database.writeQuickly(handle -> {
            if (untilClearing.getAndUpdate(left -> left == 0 ? CLEAR_EVERY - 1 : left - 1) == 0) {
                clear(handle, at);
            }
            return handle.execute(
                    "INSERT INTO audit (at, origin, call, action, result, detail) VALUES (?, ?, ?, ?, ?, ?)",
                    at.toEpochMilli(),
                    request.origin(),
                    request.call().toString(),
                    cut(request.action().toString()),
                    result.getClass().getSimpleName(),
                    cut(result.detail()));
        });
    }

    /// The newest entries, newest first.
    public List<AuditEntry> latest(int count) {
        return database.read(handle -> handle.createQuery("SELECT * FROM audit ORDER BY id DESC LIMIT :count")
                .bind("count", count)
                .map(AuditLog::entry)
                .list());
    }

    private void clear(Handle handle, Instant now) {
        handle.execute(
                "DELETE FROM audit WHERE at < ?", now.minus(limits.keep()).toEpochMilli());
        handle.execute("DELETE FROM audit WHERE id <= (SELECT MAX(id) FROM audit) - ?", limits.rows());
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static AuditEntry entry(ResultSet row, StatementContext context) throws SQLException {
        return new AuditEntry(
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("origin"),
                row.getString("call"),
                row.getString("action"),
                row.getString("result"),
                row.getString("detail"));
    }
}
