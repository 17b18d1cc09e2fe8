package dev.compere.plugin.script;

/// A place on a leaderboard.
///
/// @param senderId a user id, or the (negative) chat id of a channel
/// @param name what people see
/// @param stars Telegram Stars given
public record Place(long senderId, String name, long stars) {}
