package dev.compere.localtelegram.world;

/// Carries events to an account's client. Called under the world's lock, in the order of events.
@FunctionalInterface
public interface Outlet {
    /// @return whether the account has a client that is connected
    boolean deliver(Account account, WorldEvent event);
}
