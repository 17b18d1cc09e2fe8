package dev.compere.telegram;

import dev.compere.telegram.object.AuthenticationCodeInfo;
import java.util.Optional;

/// The person who logs in. An empty answer says that there is nobody to ask, and ends the login.
public interface LoginPrompt {

    /// The account's phone number. A blank one asks for a login by QR code.
    Optional<String> phoneNumber();

    /// The login code, which `info` says the way of. A blank one asks Telegram to send it again.
    Optional<String> code(AuthenticationCodeInfo info);

    /// The password of the two-step verification; `hint` may be empty.
    Optional<String> password(String hint);

    /// Shows the link as a QR code, to be opened on a device that is logged in. Called again whenever Telegram renews
    /// it. Whoever has the link can let this session in: it must not be logged.
    void showQrLink(String link);

    /// Telegram did not accept the last answer. With tries left, the question is asked again.
    void refused(Question question, int triesLeft);

    /// What can be answered wrongly.
    enum Question {
        PHONE_NUMBER,
        CODE,
        /// Not an answer but the wish to have the code sent again, which Telegram does not always grant.
        RESEND,
        PASSWORD
    }

    /// Nobody: a login then succeeds only with a session from before.
    static LoginPrompt nobody() {
        return Nobody.INSTANCE;
    }
}
