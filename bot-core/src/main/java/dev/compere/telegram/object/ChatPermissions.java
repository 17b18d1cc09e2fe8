package dev.compere.telegram.object;

/// What a restricted member may still do in a chat.
public record ChatPermissions(
        boolean canSendBasicMessages,
        boolean canSendAudios,
        boolean canSendDocuments,
        boolean canSendPhotos,
        boolean canSendVideos,
        boolean canSendVideoNotes,
        boolean canSendVoiceNotes,
        boolean canSendPolls,
        boolean canSendOtherMessages,
        boolean canAddLinkPreviews,
        boolean canReactToMessages,
        boolean canEditTag,
        boolean canChangeInfo,
        boolean canInviteUsers,
        boolean canPinMessages,
        boolean canCreateTopics)
        implements TdObject {

    /// Nothing.
    public static ChatPermissions none() {
        return new ChatPermissions(
                false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
                false);
    }
}
