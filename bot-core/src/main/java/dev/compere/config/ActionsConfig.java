package dev.compere.config;

/// How much the bot may do.
///
/// @param messages in all calls together: the limit of the account
/// @param perCall in each single call
/// @param queueCapacity actions of one sort and urgency that may wait in each call; one more is refused
/// @param messageParts into how many comments a text that is too long may be cut; a longer one is refused
/// @param spendingLimit Stars the bot may spend in one day
public record ActionsConfig(
        MessageRate messages, MessageRate perCall, int queueCapacity, int messageParts, long spendingLimit) {

    /// How fast comments are sent.
    ///
    /// @param perMinute on average
    /// @param burst how many of them may go out at once after a quiet time
    public record MessageRate(int perMinute, int burst) {

        static MessageRate read(Section section, int perMinute, int burst) {
            return new MessageRate(
                    section.number("messages_per_minute", perMinute, 1, 600), section.number("burst", burst, 1, 100));
        }
    }

    static ActionsConfig read(Section section) {
        var messages = MessageRate.read(section, 20, 3);
        return new ActionsConfig(
                messages,
                MessageRate.read(section.section("per_call"), messages.perMinute(), messages.burst()),
                section.number("queue_capacity", 500, 1, 2_000),
                section.number("message_parts", 4, 1, 20),
                section.number("spending_limit", 0L, 0L, 1_000_000L));
    }
}
