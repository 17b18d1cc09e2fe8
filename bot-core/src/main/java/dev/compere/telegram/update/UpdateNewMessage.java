package dev.compere.telegram.update;

import dev.compere.telegram.object.Message;

/// A message has come into a chat; own ones too.
public record UpdateNewMessage(Message message) implements TdUpdate {}
