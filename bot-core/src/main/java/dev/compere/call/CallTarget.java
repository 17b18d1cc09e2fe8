package dev.compere.call;

import java.util.regex.Pattern;

/// Which chat's call to enter, as written in the configuration.
public sealed interface CallTarget {

    /// A public chat by its username, without the `@`.
    record Username(String name) implements CallTarget {}

    /// A t.me or tg link to a chat, a live story or a story.
    record Link(String link) implements CallTarget {}

    /// A chat that the account knows, by TDLib's chat id.
    record ChatId(long id) implements CallTarget {}

    /// Reads `@name`, `name`, a link, or a chat id.
    ///
    /// @throws IllegalArgumentException with what to write instead
    static CallTarget parse(String text) {
        var trimmed = text.trim();
        if (trimmed.matches("-?\\d+")) {
            return new ChatId(Long.parseLong(trimmed));
        }
        if (trimmed.contains("/") || trimmed.startsWith("tg:")) {
            return new Link(trimmed);
        }
        if (USERNAME.matcher(trimmed).matches()) {
            return new Username(trimmed.startsWith("@") ? trimmed.substring(1) : trimmed);
        }
        throw new IllegalArgumentException(
                "\"" + text + "\" names no chat; write a username such as @channel, a link such as"
                        + " https://t.me/channel, or a chat id such as -1001234567890");
    }

    Pattern USERNAME = Pattern.compile("@?[A-Za-z][A-Za-z0-9_]{3,31}");
}
