package dev.compere.telegram.object;

/// A donor and the sum of the Stars given. `senderId` is null for an anonymous one.
public record PaidReactor(MessageSender senderId, long starCount, boolean isTop, boolean isMe, boolean isAnonymous)
        implements TdObject {}
