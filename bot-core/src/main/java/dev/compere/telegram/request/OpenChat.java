package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;

/// Says that the chat is being looked at: TDLib then keeps it fresh, its video chat too.
public record OpenChat(long chatId) implements TdRequest<Ok> {}
