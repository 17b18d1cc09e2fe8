package dev.compere.call;

import java.util.OptionalInt;

/// Which chat's live story to enter.
public sealed interface CallTarget {

    /// A public user or channel.
    ///
    /// @param name without the `@`
    /// @param story the only story to enter; empty for whichever is live
    record Username(String name, OptionalInt story) implements CallTarget {

        @Override
        public String toString() {
            return "@" + name + (story.isPresent() ? "/s/" + story.getAsInt() : "");
        }
    }

    /// A chat that the account knows, by TDLib's chat id.
    record ChatId(long id) implements CallTarget {

        @Override
        public String toString() {
            return Long.toString(id);
        }
    }
}
