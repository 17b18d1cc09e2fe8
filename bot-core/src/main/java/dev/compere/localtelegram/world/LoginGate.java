package dev.compere.localtelegram.world;

import java.util.Optional;

/// What Telegram asks of who names the phone number of an account, before any password.
public sealed interface LoginGate {
    /// A code (`auth.sentCode`).
    ///
    /// @param next how the code comes if it is asked for again; empty if it can't be
    record Code(CodeDelivery delivery, Optional<CodeDelivery> next) implements LoginGate {}

    /// An e-mail address to send later codes to (`auth.sentCodeTypeSetUpEmailRequired`).
    record EmailAddress() implements LoginGate {}

    /// A code that was sent by e-mail (`auth.sentCodeTypeEmailCode`).
    ///
    /// @param pattern the address with stars in it
    record EmailCode(String pattern) implements LoginGate {}

    /// A purchase of Premium (`auth.sentCodePaymentRequired`).
    record Premium() implements LoginGate {}

    /// Nothing helps: `PHONE_NUMBER_BANNED`.
    record Banned() implements LoginGate {}
}
