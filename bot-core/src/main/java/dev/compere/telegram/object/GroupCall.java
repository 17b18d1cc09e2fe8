package dev.compere.telegram.object;

import java.util.List;

/// A call (group-calls.txt, "Group call types").
///
/// - `id` is a local counter, valid for this run of TDLib only; `uniqueId` is 0 after the first load (a bug of 1.8.67):
/// neither is a key to store.
/// - `isJoined` is already true while a join is on its way; `needRejoin` asks for a new join.
/// - `messageSenderId` is the identity to send as, null outside live stories.
/// - `scheduledStartDate` is in Unix seconds, `recordDuration` and `duration` (of an ended call) in seconds.
public record GroupCall(
        int id,
        long uniqueId,
        String title,
        String inviteLink,
        long paidMessageStarCount,
        int scheduledStartDate,
        boolean enabledStartNotification,
        boolean isActive,
        boolean isVideoChat,
        boolean isLiveStory,
        boolean isRtmpStream,
        boolean isJoined,
        boolean needRejoin,
        boolean isOwned,
        boolean canBeManaged,
        int participantCount,
        boolean hasHiddenListeners,
        boolean loadedAllParticipants,
        MessageSender messageSenderId,
        List<GroupCallRecentSpeaker> recentSpeakers,
        boolean isMyVideoEnabled,
        boolean isMyVideoPaused,
        boolean canEnableVideo,
        boolean muteNewParticipants,
        boolean canToggleMuteNewParticipants,
        boolean canSendMessages,
        boolean areMessagesAllowed,
        boolean canToggleAreMessagesAllowed,
        boolean canDeleteMessages,
        int recordDuration,
        boolean isVideoRecorded,
        int duration)
        implements TdObject {
    public GroupCall {
        recentSpeakers = List.copyOf(recentSpeakers);
    }
}
