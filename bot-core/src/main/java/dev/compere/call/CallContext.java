package dev.compere.call;

import dev.compere.telegram.TelegramClient;
import java.time.Clock;
import java.time.Instant;
import java.util.random.RandomGenerator;

/// What all sessions of an account share.
record CallContext(
        TelegramClient telegram,
        CallOptions options,
        CallEvents events,
        CallReader reader,
        SenderNames names,
        ToldVideoChats toldVideoChats,
        MediaKit media,
        Clock clock,
        RandomGenerator random) {

    Instant now() {
        return clock.instant();
    }

    Backoff backoff() {
        return new Backoff(options.firstRejoinDelay(), options.longestRejoinDelay(), random);
    }
}
