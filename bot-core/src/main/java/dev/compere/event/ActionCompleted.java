package dev.compere.event;

import java.time.Instant;

/// Something that was asked of the bot came to an end; told only to the one who asked.
///
/// @param origin who asked: a plugin's name, or `schedule:` and a schedule's name
/// @param actionId the number that asking returned
/// @param action the action's type, such as `SendMessage`
/// @param result the result's type: `Done`, `Refused`, `RetryAfter` or `TimedOut`
/// @param reason the type of the reason of a refusal, such as `BalanceTooLow`; empty otherwise
/// @param detail the reason in a sentence, or what was done, such as an invite link; may be empty
public record ActionCompleted(
        CallKey call,
        Instant at,
        String origin,
        long actionId,
        String action,
        String result,
        String reason,
        String detail)
        implements CallEvent {

    public boolean isDone() {
        return result.equals("Done");
    }
}
