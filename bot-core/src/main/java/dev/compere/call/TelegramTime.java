package dev.compere.call;

import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.object.OptionValue;
import dev.compere.telegram.request.GetOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Telegram's clock, as far as TDLib knows it: dates of messages are compared with it, not with a clock that may be
/// wrong.
final class TelegramTime {

    private TelegramTime() {}

    static Clock measure(TelegramClient telegram, Clock own) {
        if (telegram.send(new GetOption("unix_time")) instanceof OptionValue.Whole(long seconds)) {
            // Whole seconds, rounded down: the result is never ahead of Telegram.
            return Clock.offset(own, Duration.between(own.instant(), Instant.ofEpochSecond(seconds)));
        }
        return own;
    }
}
