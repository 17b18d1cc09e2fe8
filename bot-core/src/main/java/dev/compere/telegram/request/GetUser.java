package dev.compere.telegram.request;

import dev.compere.telegram.object.User;

/// A user that TDLib has met.
public record GetUser(long userId) implements TdRequest<User> {}
