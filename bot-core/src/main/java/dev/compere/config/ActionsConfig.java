package dev.compere.config;

/// How much the bot may do.
///
/// @param messagesPerMinute comments the bot sends in a call, on average
/// @param burst how many of them may go out at once after a quiet time
/// @param queueCapacity actions that may wait; one more is refused
/// @param messageParts into how many comments a text that is too long may be cut; a longer one is refused
/// @param spendingLimit Stars the bot may spend in one day
public record ActionsConfig(int messagesPerMinute, int burst, int queueCapacity, int messageParts, long spendingLimit) {

    static ActionsConfig read(Section section) {
        return new ActionsConfig(
                section.number("messages_per_minute", 20, 1, 600),
                section.number("burst", 3, 1, 100),
                section.number("queue_capacity", 500, 1, 100_000),
                section.number("message_parts", 4, 1, 20),
                section.number("spending_limit", 0L, 0L, 1_000_000L));
    }
}
