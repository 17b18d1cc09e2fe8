package dev.compere.telegram.request;

import dev.compere.telegram.object.User;

/// The account that is logged in.
public record GetMe() implements TdRequest<User> {}
