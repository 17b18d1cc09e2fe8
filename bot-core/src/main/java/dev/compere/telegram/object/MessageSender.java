package dev.compere.telegram.object;

/// Who sent a message, takes part in a call or gave Stars: a user or a chat.
public sealed interface MessageSender extends TdObject {

    record User(long userId) implements MessageSender {}

    record Chat(long chatId) implements MessageSender {}
}
