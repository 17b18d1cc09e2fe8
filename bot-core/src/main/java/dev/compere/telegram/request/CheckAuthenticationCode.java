package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;
import dev.compere.telegram.object.Secret;

/// Answers `authorizationStateWaitCode`. A wrong code is `PHONE_CODE_INVALID`, and the state stays.
public record CheckAuthenticationCode(Secret code) implements TdRequest<Ok> {}
