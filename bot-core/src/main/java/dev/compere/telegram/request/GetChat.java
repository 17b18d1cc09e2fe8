package dev.compere.telegram.request;

import dev.compere.telegram.object.Chat;

/// A chat that TDLib has met.
public record GetChat(long chatId) implements TdRequest<Chat> {}
