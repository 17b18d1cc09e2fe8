package dev.compere.telegram;

/// Something failed at the border to Telegram. The message says what, where and, where there is something to do, what
/// to do.
///
/// Of all of them only [TelegramError] is an answer. After any other it is not known whether Telegram did what was
/// asked.
public abstract sealed class TelegramException extends RuntimeException
        permits TelegramError,
                TelegramTimeout,
                TelegramClosed,
                TelegramInterrupted,
                TelegramUnreadable,
                TelegramLibraryMissing,
                LoginFailed {

    private static final long serialVersionUID = 1L;

    TelegramException(String message) {
        super(message);
    }
}
