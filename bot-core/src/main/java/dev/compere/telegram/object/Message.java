package dev.compere.telegram.object;

/// A message in a chat (not in a call: that is [GroupCallMessage]). `date` is in Unix seconds.
public record Message(
        long id, MessageSender senderId, long chatId, boolean isOutgoing, int date, MessageContent content)
        implements TdObject {}
