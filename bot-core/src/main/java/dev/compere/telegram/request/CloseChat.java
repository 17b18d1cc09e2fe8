package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;

/// Ends [OpenChat].
public record CloseChat(long chatId) implements TdRequest<Ok> {}
