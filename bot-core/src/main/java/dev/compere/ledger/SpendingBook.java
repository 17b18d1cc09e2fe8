package dev.compere.ledger;

import dev.compere.action.RefusalReason;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Stars the bot spends, written down before they leave, so that neither a crash nor two actions at once get past the
/// daily limit. What was reserved counts until it is released: for an action that nobody answered that is for good.
public final class SpendingBook {

    /// Stars a day, a day beginning at midnight in the zone of the ledger's clock.
    ///
    /// @param ofAll whoever asks
    /// @param ofOrigin this one alone
    public record Limits(long ofAll, long ofOrigin) {}

    private final Database database;
    private final Clock clock;
    private final long run;

    SpendingBook(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.run = database.write(handle -> handle.createQuery("INSERT INTO run (started_at) VALUES (?) RETURNING id")
                .bind(0, clock.millis())
                .mapTo(long.class)
                .one());
    }

    /// Sets Stars aside for an action, if the day's limits allow. On disk when this returns.
    ///
    /// @param requestId the action request's number; each may reserve once
    /// @param origin who asks
    /// @return which limit they would go beyond; then nothing is set aside
    public Optional<RefusalReason> reserve(long requestId, String origin, long stars, Limits limits) {
        if (stars <= 0) {
            throw new IllegalArgumentException("Stars to spend must be positive, not " + stars);
        }
        return database.write(handle -> {
            if (limits.ofOrigin() - spentOn(handle, today(), origin) < stars) {
                return Optional.of(new RefusalReason.PluginSpendingLimit(stars, limits.ofOrigin()));
            }
            if (limits.ofAll() - spentOn(handle, today()) < stars) {
                return Optional.of(new RefusalReason.SpendingLimit(stars));
            }
            handle.execute(
                    "INSERT INTO spending (run_id, request_id, day, at, stars, origin) VALUES (?, ?, ?, ?, ?, ?)",
                    run,
                    requestId,
                    today().toString(),
                    clock.millis(),
                    stars,
                    origin);
            return Optional.empty();
        });
    }

    /// Gives back what was reserved: only when it is certain that no Stars were spent. Does nothing for an action that
    /// reserved none.
    public void release(long requestId) {
        database.write(
                handle -> handle.execute("DELETE FROM spending WHERE run_id = ? AND request_id = ?", run, requestId));
    }

    /// Stars of today, spent or possibly spent.
    public long spentToday() {
        return database.read(handle -> spentOn(handle, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static long spentOn(Handle handle, LocalDate day) {
        return handle.createQuery("SELECT COALESCE(SUM(stars), 0) FROM spending WHERE day = ?")
                .bind(0, day.toString())
                .mapTo(long.class)
                .one();
    }

    private static long spentOn(Handle handle, LocalDate day, String origin) {
        return handle.createQuery("SELECT COALESCE(SUM(stars), 0) FROM spending WHERE day = ? AND origin = ?")
                .bind(0, day.toString())
                .bind(1, origin)
                .mapTo(long.class)
                .one();
    }
}
