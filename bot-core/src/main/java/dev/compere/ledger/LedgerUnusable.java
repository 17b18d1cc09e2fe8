package dev.compere.ledger;

/// The ledger cannot be opened, read or written. The message names the file, the cause and the remedy in one line.
public final class LedgerUnusable extends RuntimeException {

    private static final long serialVersionUID = 1;

    LedgerUnusable(final Object where, final String what, final String remedy, final Throwable cause) {
        super("the ledger " + where + " " + what + "; " + remedy, cause);
    }
}
