package dev.compere.ledger;

/// A plugin wants to keep more than it may. What it had before is unchanged.
public final class StorageFull extends RuntimeException {

    private static final long serialVersionUID = 1;

    StorageFull(String message) {
        super(message);
    }
}
