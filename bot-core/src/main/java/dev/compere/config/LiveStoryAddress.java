package dev.compere.config;

import java.util.Optional;
import java.util.OptionalInt;

/// Where live stories are looked for.
public sealed interface LiveStoryAddress {

    /// A public user or channel.
    ///
    /// @param username without the `@`
    /// @param storyId the only story to join; empty for whichever is live
    record ByUsername(String username, OptionalInt storyId) implements LiveStoryAddress {}

    /// A user or channel without a name, by TDLib's chat id; the account must have met it.
    record ByChat(long chatId) implements LiveStoryAddress {}

    /// Understands `@name`, `name`, `t.me/name`, `t.me/name/s/5`, `t.me/name/s/live`, `t.me/name/live`, the same with
    /// `https://`, `tg://resolve?domain=name` with or without `&story=5`, and a chat id.
    static Optional<LiveStoryAddress> parse(String text) {
        return LiveStoryLink.parse(text.strip());
    }
}
