package dev.compere.call;

/// How a chat is named in the configuration.
public sealed interface ChatAddress {

    /// A public user, group or channel.
    ///
    /// @param name without the `@`
    record Username(String name) implements ChatAddress {

        @Override
        public String toString() {
            return "@" + name;
        }
    }

    /// A chat that the account knows, by TDLib's chat id.
    record ChatId(long id) implements ChatAddress {

        @Override
        public String toString() {
            return Long.toString(id);
        }
    }

    /// The account's own chat: its own live stories.
    record Self() implements ChatAddress {

        @Override
        public String toString() {
            return "me";
        }
    }
}
