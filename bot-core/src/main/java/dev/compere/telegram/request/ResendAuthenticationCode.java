package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;
import dev.compere.telegram.object.ResendCodeReason;

/// Asks for the code to be sent again, the next way.
public record ResendAuthenticationCode(ResendCodeReason reason) implements TdRequest<Ok> {}
