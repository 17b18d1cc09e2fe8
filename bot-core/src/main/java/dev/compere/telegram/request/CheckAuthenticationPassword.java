package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;
import dev.compere.telegram.object.Secret;

/// Answers `authorizationStateWaitPassword`. A wrong password is `PASSWORD_HASH_INVALID`, and the state stays.
public record CheckAuthenticationPassword(Secret password) implements TdRequest<Ok> {}
