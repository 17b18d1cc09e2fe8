package dev.compere.localtelegram.world;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What stands in a message of a chat. Except for the text and the file, these are service messages.
public sealed interface MessageContent {
    record Text(String text) implements MessageContent {}

    /// The file of a recording.
    record RecordingFile(Recording recording) implements MessageContent {}

    record ChatCreated(String title) implements MessageContent {}

    record VideoChatScheduled(VideoCall call, Instant date) implements MessageContent {}

    record VideoChatStarted(VideoCall call) implements MessageContent {}

    record VideoChatEnded(VideoCall call, Duration duration) implements MessageContent {}

    record InvitedToVideoChat(VideoCall call, List<User> users) implements MessageContent {}
}
