package dev.compere.telegram.request;

import dev.compere.telegram.object.Chat;

/// Finds a public chat by its name.
public record SearchPublicChat(String username) implements TdRequest<Chat> {}
