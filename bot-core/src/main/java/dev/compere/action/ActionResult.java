package dev.compere.action;

import java.time.Duration;

/// How an action ended. Expected endings are values, not exceptions.
public sealed interface ActionResult {

    /// It was carried out.
    ///
    /// @param detail what exactly was done, for the audit; may be empty
    record Done(String detail) implements ActionResult {}

    /// It was not carried out and asking again will not help, as things are.
    record Refused(RefusalReason reason) implements ActionResult {}

    /// It was not carried out; Telegram or a limit of the bot asks for patience.
    record RetryAfter(Duration delay, String reason) implements ActionResult {}

    /// Telegram did not answer in time: it may or may not have happened, so it is not repeated.
    record TimedOut(Duration limit) implements ActionResult {}

    /// The type of the reason of a refusal, such as `BalanceTooLow`; empty otherwise.
    default String reasonName() {
        return this instanceof Refused(RefusalReason reason) ? reason.getClass().getSimpleName() : "";
    }

    /// The sentence shown to people.
    default String detail() {
        return switch (this) {
            case Done(String detail) -> detail;
            case Refused(RefusalReason reason) -> reason.sentence();
            case RetryAfter(Duration delay, String reason) -> reason + "; try again in " + delay.toSeconds() + " s";
            case TimedOut(Duration limit) -> "no answer within " + limit.toSeconds() + " s";
        };
    }
}
