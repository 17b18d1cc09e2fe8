package dev.compere.plugin.script;

import dev.compere.event.CallKey;
import dev.compere.event.Sender;
import dev.compere.plugin.sandbox.Budget;
import java.util.List;
import java.util.function.Supplier;

/// The leaderboard of the call at hand, as scripts see it.
public final class CallLeaderboard {

    private final Leaderboard ledger;
    private final Supplier<CallKey> call;

    CallLeaderboard(Leaderboard ledger, Supplier<CallKey> call) {
        this.ledger = ledger;
        this.call = call;
    }

    /// The donors with the most Stars, the first first.
    public List<Place> top(int places) {
        return List.copyOf(Budget.uncounted(() -> ledger.top(call.get(), places)));
    }

    /// All Stars given in the call.
    public long total() {
        return Budget.uncounted(() -> ledger.total(call.get()));
    }

    /// The Stars that somebody gave in the call; 0 if none.
    public long of(Sender sender) {
        return Budget.uncounted(() -> ledger.starsOf(call.get(), sender.id()));
    }
}
