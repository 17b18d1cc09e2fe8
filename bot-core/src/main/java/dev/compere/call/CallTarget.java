package dev.compere.call;

import dev.compere.event.CallKind;
import dev.compere.media.MediaRole;
import java.util.Optional;
import java.util.OptionalInt;

/// Which chat's calls to enter, and as who.
public sealed interface CallTarget {

    ChatAddress chat();

    CallKind kind();

    /// What to join for, at first.
    MediaRole role();

    /// The live stories of a user or channel: group-calls.txt, "Live stories".
    ///
    /// @param story the only story to enter; empty for whichever is live
    /// @param publisher whether to join as the one who streams, which only who runs the story may
    record LiveStory(ChatAddress chat, OptionalInt story, boolean publisher) implements CallTarget {

        @Override
        public CallKind kind() {
            return CallKind.LIVE_STORY;
        }

        @Override
        public MediaRole role() {
            return publisher ? MediaRole.PUBLISHER : MediaRole.LISTENER;
        }

        @Override
        public String toString() {
            return "the live stories of " + chat + (story.isPresent() ? ", number " + story.getAsInt() : "");
        }
    }

    /// The video chats of a group, or the livestreams of a channel: group-calls.txt, "Video chats/livestreams".
    ///
    /// @param inviteHash from an invite link, which lets the bot speak; empty without one
    /// @param joinAs empty for the identity that was saved for the chat, or else the account itself
    record VideoChat(ChatAddress chat, String inviteHash, Optional<ChatAddress> joinAs) implements CallTarget {

        @Override
        public CallKind kind() {
            return CallKind.VIDEO_CHAT;
        }

        @Override
        public MediaRole role() {
            return MediaRole.LISTENER;
        }

        @Override
        public String toString() {
            return "the video chats of " + chat;
        }
    }
}
