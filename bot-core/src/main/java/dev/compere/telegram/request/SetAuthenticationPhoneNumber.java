package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;
import dev.compere.telegram.object.Secret;

/// Starts a login by code. The number is international, with or without the plus.
public record SetAuthenticationPhoneNumber(Secret phoneNumber) implements TdRequest<Ok> {}
