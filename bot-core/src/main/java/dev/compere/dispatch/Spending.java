package dev.compere.dispatch;

import dev.compere.action.ActionRequest;
import dev.compere.action.RefusalReason;
import java.util.Optional;

/// The purse: how many Stars the bot may still spend.
public interface Spending {

    /// Sets the action's Stars aside, on disk, before they are spent.
    ///
    /// @param limitOfOrigin Stars a day that whoever asks may spend; the limit of all holds besides
    /// @return why that is not allowed; then nothing is set aside
    Optional<RefusalReason> reserve(ActionRequest request, long limitOfOrigin);

    /// Gives back what was set aside and certainly not spent.
    void release(long requestId);
}
