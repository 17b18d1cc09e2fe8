package dev.compere.telegram.object;

/// A message in a call (group-calls.txt, "In-call messages"). `messageId` is a local counter, valid for this run of
/// TDLib only; `date` is in Unix seconds. An empty text with Stars is a paid reaction, which comes a second time as
/// `updateNewGroupCallPaidReaction`.
public record GroupCallMessage(
        int messageId,
        MessageSender senderId,
        int date,
        FormattedText text,
        long paidMessageStarCount,
        boolean isFromOwner,
        boolean canBeDeleted)
        implements TdObject {}
