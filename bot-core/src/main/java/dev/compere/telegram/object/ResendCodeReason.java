package dev.compere.telegram.object;

/// Why a login code is asked for again.
public sealed interface ResendCodeReason extends TdObject {

    record UserRequest() implements ResendCodeReason {}

    record VerificationFailed(String errorMessage) implements ResendCodeReason {}
}
