package dev.compere.telegram.object;

/// What kind of chat it is, and where the rest is told. A channel is a supergroup with `isChannel`.
public sealed interface ChatType extends TdObject {

    record Private(long userId) implements ChatType {}

    record BasicGroup(long basicGroupId) implements ChatType {}

    record Supergroup(long supergroupId, boolean isChannel) implements ChatType {}

    record Secret(int secretChatId, long userId) implements ChatType {}
}
