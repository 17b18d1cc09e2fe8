package dev.compere.telegram;

/// The client was closed, or its session was ended by Telegram, before the answer came.
public final class TelegramClosed extends TelegramException {

    private static final long serialVersionUID = 1L;

    public TelegramClosed(String request) {
        super(request + ": the Telegram client is closed");
    }
}
