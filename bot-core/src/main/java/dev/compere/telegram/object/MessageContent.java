package dev.compere.telegram.object;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/// What a message in a chat holds: a text, or news of a video chat (group-calls.txt, "Video chats/livestreams").
public sealed interface MessageContent extends TdObject {

    @JsonTypeName("messageText")
    record Text(FormattedText text) implements MessageContent {}

    /// `startDate` is in Unix seconds.
    @JsonTypeName("messageVideoChatScheduled")
    record VideoChatScheduled(int groupCallId, int startDate) implements MessageContent {}

    @JsonTypeName("messageVideoChatStarted")
    record VideoChatStarted(int groupCallId) implements MessageContent {}

    /// `duration` is in seconds.
    @JsonTypeName("messageVideoChatEnded")
    record VideoChatEnded(int duration) implements MessageContent {}

    @JsonTypeName("messageInviteVideoChatParticipants")
    record VideoChatParticipantsInvited(int groupCallId, List<Long> userIds) implements MessageContent {
        public VideoChatParticipantsInvited {
            userIds = List.copyOf(userIds);
        }
    }

    /// Anything else.
    record Other(@JsonProperty("@type") String type) implements MessageContent, Unmodelled {}
}
