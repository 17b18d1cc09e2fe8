package dev.compere.config;

import java.util.Optional;
import java.util.OptionalInt;

/// Where calls are looked for, and as who they are joined.
public sealed interface CallAddress {

    ChatName chat();

    /// The live stories of a user or channel.
    ///
    /// @param storyId the only story to join; empty for whichever is live
    /// @param publisher whether to join as the one who streams
    record LiveStory(ChatName chat, OptionalInt storyId, boolean publisher) implements CallAddress {}

    /// The video chats of a group or the livestreams of a channel.
    ///
    /// @param inviteHash from an invite link, which lets the bot speak; empty without one
    /// @param joinAs the channel to join as; empty for what is saved for the chat, or else the account itself
    record VideoChat(ChatName chat, String inviteHash, Optional<ChatName> joinAs) implements CallAddress {}

    /// The key of the file under which calls of this kind stand.
    default String key() {
        return switch (this) {
            case LiveStory _ -> "live_story";
            case VideoChat _ -> "video_chat";
        };
    }
}
