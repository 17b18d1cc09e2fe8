package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;

/// Closes the client; `authorizationStateClosed` says that it is done. [dev.compere.telegram.TelegramClient#close] does
/// both.
public record Close() implements TdRequest<Ok> {}
