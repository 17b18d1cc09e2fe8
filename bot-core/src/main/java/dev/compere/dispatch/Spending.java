package dev.compere.dispatch;

/// The purse: how many Stars the bot may still spend.
public interface Spending {

    /// Sets Stars aside, on disk, before they are spent.
    ///
    /// @return false when the limit of the configuration does not allow it
    boolean reserve(long requestId, long stars);

    /// Gives back what was set aside and certainly not spent.
    void release(long requestId);
}
