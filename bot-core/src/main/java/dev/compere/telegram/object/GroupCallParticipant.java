package dev.compere.telegram.object;

/// A participant of a call (group-calls.txt, "Applying group call updates"). `videoInfo` and `screenSharingVideoInfo`
/// are null without video and without a presentation; `volumeLevel` is in hundredths of a percent (10000 is unchanged);
/// an empty `order` means that the participant has left the list.
public record GroupCallParticipant(
        MessageSender participantId,
        int audioSourceId,
        int screenSharingAudioSourceId,
        GroupCallParticipantVideoInfo videoInfo,
        GroupCallParticipantVideoInfo screenSharingVideoInfo,
        String bio,
        boolean isCurrentUser,
        boolean isSpeaking,
        boolean isHandRaised,
        boolean canBeMutedForAllUsers,
        boolean canBeUnmutedForAllUsers,
        boolean canBeMutedForCurrentUser,
        boolean canBeUnmutedForCurrentUser,
        boolean isMutedForAllUsers,
        boolean isMutedForCurrentUser,
        boolean canUnmuteSelf,
        int volumeLevel,
        String order)
        implements TdObject {}
