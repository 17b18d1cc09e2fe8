package dev.compere.ledger;

import dev.compere.event.CallKey;
import dev.compere.event.CallKind;
import java.time.Instant;

/// Which gifts a leaderboard counts.
public sealed interface Span {

    /// Those of one call.
    record OfCall(CallKey call) implements Span {}

    /// Those of a chat's last call of a kind in which somebody gave.
    record OfLastCall(CallKind kind, long chatId) implements Span {}

    /// Those of all calls of a chat.
    record OfChat(long chatId) implements Span {}

    /// Those of a chat's calls that were given at this time or later.
    record OfChatSince(long chatId, Instant since) implements Span {}
}
