package dev.compere.telegram.request;

import dev.compere.telegram.object.MessageSender;
import dev.compere.telegram.object.Ok;

/// Deletes all messages of one sender. Telegram is asked only if TDLib knows one of them.
public record DeleteGroupCallMessagesBySender(int groupCallId, MessageSender senderId, boolean reportSpam)
        implements TdRequest<Ok> {}
