package dev.compere.event;

/// Why messages vanished from a call.
public enum RemovalCause {
    /// Somebody with the right to do so deleted them.
    MODERATED,
    /// Their time was over, or newer messages of the same level pushed them out.
    EXPIRED,
    /// The call ended or the bot left it.
    CLEARED
}
