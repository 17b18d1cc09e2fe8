/// What must survive: Stars received and spent, leaderboards, the audit, what plugins keep.
///
/// One SQLite file, opened by [dev.compere.ledger.Ledger], which hands out one object per concern. Money has reached
/// the disk when its method returns (write-ahead log, `synchronous=FULL`); the audit and what plugins keep are then
/// safe from a killed process, and do not wait for the disk. There is one writer at a time and a few readers beside it,
/// and one bot per file.
///
/// Thread rule: every public method may be called from any thread; it blocks for a disk access or two and does not let
/// itself be interrupted. Times are milliseconds since 1970 in the file and `Instant` outside.
///
/// May know `event`, `action` and of `dispatch` the ports it fulfils. SQL is spoken here and nowhere else.
/// Source: group-calls.txt, "Paid live story comments", "Paid live story donations".
package dev.compere.ledger;
