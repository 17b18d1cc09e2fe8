package dev.compere.telegram;

import java.time.Duration;

/// No answer came within the time limit. The request may still be carried out: whoever repeats one that costs something
/// must look first.
public final class TelegramTimeout extends TelegramException {

    private static final long serialVersionUID = 1L;

    public TelegramTimeout(String request, Duration limit) {
        super("%s: no answer within %d ms".formatted(request, limit.toMillis()));
    }
}
