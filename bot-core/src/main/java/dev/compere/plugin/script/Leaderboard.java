package dev.compere.plugin.script;

import dev.compere.event.CallKey;
import java.util.List;

/// Who gave how many Stars in a call, as the ledger has it. Called on plugins' threads, may block.
public interface Leaderboard {

    /// The donors with the most Stars, the first first.
    List<Place> top(CallKey call, int places);

    /// All Stars given in the call.
    long total(CallKey call);

    /// The Stars one sender gave in the call; 0 if none.
    long starsOf(CallKey call, long senderId);
}
