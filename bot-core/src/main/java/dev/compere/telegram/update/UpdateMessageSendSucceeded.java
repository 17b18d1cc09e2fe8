package dev.compere.telegram.update;

import dev.compere.telegram.object.Message;

/// A message of [dev.compere.telegram.request.SendMessage] was accepted; it had `oldMessageId` until now.
public record UpdateMessageSendSucceeded(Message message, long oldMessageId) implements TdUpdate {}
