package dev.compere.telegram.object;

/// Where a client stands between its creation and its end. [dev.compere.telegram.Login] leads from the first to
/// [Ready].
public sealed interface AuthorizationState extends TdObject {

    record WaitTdlibParameters() implements AuthorizationState {}

    record WaitPhoneNumber() implements AuthorizationState {}

    record WaitPremiumPurchase() implements AuthorizationState {}

    record WaitEmailAddress() implements AuthorizationState {}

    record WaitEmailCode() implements AuthorizationState {}

    record WaitCode(AuthenticationCodeInfo codeInfo) implements AuthorizationState {}

    /// `link` is to be shown as a QR code: whoever opens it on a device that is logged in lets this one in. Renewed
    /// from time to time.
    record WaitOtherDeviceConfirmation(Secret link) implements AuthorizationState {}

    record WaitRegistration() implements AuthorizationState {}

    record WaitPassword(String passwordHint) implements AuthorizationState {}

    record Ready() implements AuthorizationState {}

    record LoggingOut() implements AuthorizationState {}

    record Closing() implements AuthorizationState {}

    /// The end: nothing more comes, and the client can't be used again.
    record Closed() implements AuthorizationState {}
}
