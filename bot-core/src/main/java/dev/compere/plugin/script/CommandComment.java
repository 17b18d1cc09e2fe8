package dev.compere.plugin.script;

import dev.compere.event.CallEvent;
import dev.compere.event.MessageEvent;
import dev.compere.event.MessageReceived;
import dev.compere.event.PaidCommentReceived;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// A comment that gives a command, before anybody knows whether there is such a command.
///
/// @param name in lower case and without the prefix
/// @param words what follows the name
record CommandComment(String name, CommandWords words, MessageEvent event) {

    /// Telegram sends paid comments again after a restart; an old one must not be obeyed then.
    private static final Duration OLDEST_PAID = Duration.ofMinutes(1);

    static boolean canBe(Class<? extends CallEvent> type) {
        return type == MessageReceived.class || type == PaidCommentReceived.class;
    }

    static Optional<CommandComment> in(MessageEvent event, String prefix, Instant now) {
        return switch (event) {
            case MessageReceived message when !message.history() -> in(event, message.text(), prefix);
            case PaidCommentReceived paid
            when paid.at().isAfter(now.minus(OLDEST_PAID)) -> in(event, paid.text(), prefix);
            default -> Optional.empty();
        };
    }

    private static Optional<CommandComment> in(MessageEvent event, String text, String prefix) {
        var words = text.strip().split("\\s+", 2);
        if (!words[0].startsWith(prefix) || words[0].length() == prefix.length()) {
            return Optional.empty();
        }
        var name = words[0].substring(prefix.length()).toLowerCase(Locale.ROOT);
        return Optional.of(new CommandComment(name, new CommandWords(words.length > 1 ? words[1] : ""), event));
    }
}
