package dev.compere.telegram;

/// A login did not reach its end. The message says what to do; [#reason] is for a program.
public final class LoginFailed extends TelegramException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    LoginFailed(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /// Why a login failed.
    public enum Reason {
        /// There is no session yet, and nobody to ask.
        LOGIN_REQUIRED,
        /// A wrong phone number, code or password, too often.
        WRONG_ANSWER,
        /// Telegram asks for something that a bot can't give: an e-mail address, a registration, a purchase.
        NOT_SUPPORTED,
        /// Telegram refused the login itself, such as a banned number or too many tries.
        REFUSED,
        /// TDLib refused its parameters, or the proxy.
        WRONG_PARAMETERS,
        /// Another process uses the database directory.
        DATABASE_IN_USE,
        /// The database was made with another key.
        WRONG_DATABASE_KEY,
        /// The session was ended from another device or by Telegram.
        SESSION_ENDED,
        /// Nothing happened for too long.
        NO_PROGRESS
    }
}
