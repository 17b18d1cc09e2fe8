package dev.compere.config;

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

    /// Names in other capitals are the same chat.
    default boolean isSameAs(ChatName other) {
        return toString().equalsIgnoreCase(other.toString());
    }
}
