package dev.compere.localtelegram.world;

import java.time.Instant;

/// A message in a chat.
///
/// @param peer the chat, or for a message to a single user, the user at the other end
/// @param sender who wrote it
/// @param pts the number of events in the history up to this one
public record Message(int id, Peer peer, Peer sender, Instant sentAt, MessageContent content, int pts) {}
