package dev.compere.event;

/// One of the top donors of a live story, as Telegram counts them.
///
/// @param sender null when the donor is anonymous
public record Donor(Sender sender, long stars) {}
