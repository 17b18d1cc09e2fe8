package dev.compere.telegram;

/// The waiting thread was interrupted; its interrupt flag is set again.
public final class TelegramInterrupted extends TelegramException {

    private static final long serialVersionUID = 1L;

    public TelegramInterrupted(String request) {
        super(request + ": interrupted while waiting for the answer");
    }
}
