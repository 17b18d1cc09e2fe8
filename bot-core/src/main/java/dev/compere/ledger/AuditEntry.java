package dev.compere.ledger;

import java.time.Instant;

/// Something the bot was asked to do.
///
/// @param call the stored form of its key
/// @param action what exactly, cut when very long
/// @param result the result's type, such as `Done`
/// @param detail the reason, or what was done
public record AuditEntry(Instant at, String origin, String call, String action, String result, String detail) {}
