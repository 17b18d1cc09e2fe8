package dev.compere.plugin.script;

import dev.compere.event.MessageEvent;
import dev.compere.event.MessageReceived;
import dev.compere.event.PaidCommentReceived;
import dev.compere.event.Sender;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A comment that is a command: `!top 5`.
///
/// @param name in lower case and without the prefix: `top`
/// @param args the words after the name
/// @param sender who gave it
/// @param event the comment itself
public record Command(String name, List<String> args, Sender sender, MessageEvent event) {

    /// What a command starts with unless `bot.yaml` says otherwise.
    public static final String DEFAULT_PREFIX = "!";

    /// Telegram sends paid comments again after a restart; an old one must not be obeyed then.
    private static final Duration OLDEST_PAID = Duration.ofMinutes(1);

    public Command {
        args = List.copyOf(args);
    }

    static boolean canBe(MessageEvent event) {
        return event instanceof MessageReceived || event instanceof PaidCommentReceived;
    }

    static Optional<Command> parse(MessageEvent event, String prefix, Instant now) {
        boolean obeyed;
        String text;
        switch (event) {
            case MessageReceived message -> {
                obeyed = !message.history();
                text = message.text();
            }
            case PaidCommentReceived paid -> {
                obeyed = paid.at().isAfter(now.minus(OLDEST_PAID));
                text = paid.text();
            }
            default -> {
                return Optional.empty();
            }
        }
        var words = text.strip().split("\\s+");
        if (!obeyed || !words[0].startsWith(prefix) || words[0].length() == prefix.length()) {
            return Optional.empty();
        }
        var name = words[0].substring(prefix.length()).toLowerCase(Locale.ROOT);
        return Optional.of(new Command(name, Arrays.asList(words).subList(1, words.length), event.sender(), event));
    }
}
