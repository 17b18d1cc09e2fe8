package dev.compere.localtelegram.world;

import java.time.Instant;

/// A message in a call: a comment, a reaction (one emoji) or, in a live story, a donation (Stars without a text).
///
/// @param id the server's identifier, rising within a call
/// @param fromManager whether the author manages the call
/// @param stars what the author paid, 0 for a free one
public record Comment(int id, Peer sender, boolean fromManager, Instant sentAt, CommentText text, long stars) {}
