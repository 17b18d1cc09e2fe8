package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;

/// Ends the session at Telegram and destroys the local database.
public record LogOut() implements TdRequest<Ok> {}
