package dev.compere.action;

import java.util.List;

/// What is done to somebody in a video chat the bot is in: group-calls.txt, "Managing an active group call". Live
/// stories and RTMP calls have no participants to manage.
///
/// Participants are named by their sender id: a user id, or the (negative) chat id of a channel.
public sealed interface ParticipantAction extends CallAction {

    /// Mutes for everybody; who is no administrator cannot unmute himself then.
    record Mute(long participantId) implements ParticipantAction {}

    /// Lets a muted participant speak: he still has to unmute himself.
    record AllowToSpeak(long participantId) implements ParticipantAction {}

    /// Sets how loud a participant is heard.
    ///
    /// @param level 1 to 20000; 10000 is as loud as he speaks
    record SetVolume(long participantId, int level) implements ParticipantAction {

        public static final int LOUDEST = 20_000;

        public SetVolume {
            if (level < 1 || level > LOUDEST) {
                throw new IllegalArgumentException("a volume is 1 to " + LOUDEST + ", not " + level);
            }
        }
    }

    record LowerHand(long participantId) implements ParticipantAction {}

    /// Raises the bot's own hand.
    record RaiseHand() implements ParticipantAction {}

    /// Pauses or resumes the bot's own video.
    record PauseVideo(boolean paused) implements ParticipantAction {}

    /// Asks users to come, by a message in the chat.
    record InviteUsers(List<Long> userIds) implements ParticipantAction {

        public InviteUsers {
            userIds = List.copyOf(userIds);
            if (userIds.isEmpty()) {
                throw new IllegalArgumentException("nobody to invite was named");
            }
        }
    }

    @Override
    default Priority priority() {
        return Priority.MODERATION;
    }
}
