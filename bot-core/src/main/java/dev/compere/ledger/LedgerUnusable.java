package dev.compere.ledger;

/// The ledger cannot be opened, read or written. The message names the file, the cause and the remedy in one line.
public final class LedgerUnusable extends RuntimeException {

    private static final long serialVersionUID = 1;

    LedgerUnusable(Object where, String what, String remedy, Throwable cause) {
        super("the ledger " + where + " " + what + "; " + remedy, cause);
    }
}
