package dev.compere.config;

import java.util.Optional;

/// A chat as people write it.
public sealed interface ChatName {

    /// A public user, group or channel.
    ///
    /// @param username without the `@`
    record ByUsername(String username) implements ChatName {

        @Override
        public String toString() {
            return "@" + username;
        }
    }

    /// A chat without a name, by TDLib's chat id; the account must have met it.
    record ById(long chatId) implements ChatName {

        @Override
        public String toString() {
            return Long.toString(chatId);
        }
    }

    /// The account itself: its own live stories.
    record Me() implements ChatName {

        @Override
        public String toString() {
            return "me";
        }
    }

    /// Understands `@name`, `name`, `t.me/name`, the same with `https://`, `tg://resolve?domain=name`, a chat id, and
    /// `me`.
    static Optional<ChatName> parse(String text) {
        return text.strip().equals("me") ? Optional.of(new Me()) : CallLink.chat(text.strip());
    }

    /// Names in other capitals are the same chat.
    default boolean isSameAs(ChatName other) {
        return toString().equalsIgnoreCase(other.toString());
    }
}
