package dev.compere.ledger;

import java.time.Duration;

/// How much of the audit is kept.
///
/// @param keep how long
/// @param rows how many entries at the most; up to a few hundred more until the next clearing
public record AuditLimits(Duration keep, int rows) {

    public static final AuditLimits DEFAULT = new AuditLimits(Duration.ofDays(90), 200_000);
}
