package dev.compere.telegram.request;

import dev.compere.telegram.object.Chat;

/// The chat with a user. With one's own id it makes the self chat known, without which no live story can be started in
/// it.
public record CreatePrivateChat(long userId, boolean force) implements TdRequest<Chat> {}
