package dev.compere.telegram.update;

import dev.compere.telegram.object.Message;
import dev.compere.telegram.object.TdError;

/// A message of [dev.compere.telegram.request.SendMessage] was refused; it had `oldMessageId` until now.
public record UpdateMessageSendFailed(Message message, long oldMessageId, TdError error) implements TdUpdate {}
