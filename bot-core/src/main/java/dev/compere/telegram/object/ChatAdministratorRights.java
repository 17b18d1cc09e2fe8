package dev.compere.telegram.object;

/// The rights of an administrator. `canManageVideoChats` is for video chats and livestreams, `canPostStories` for live
/// stories.
public record ChatAdministratorRights(
        boolean canManageChat,
        boolean canChangeInfo,
        boolean canPostMessages,
        boolean canEditMessages,
        boolean canDeleteMessages,
        boolean canInviteUsers,
        boolean canRestrictMembers,
        boolean canPinMessages,
        boolean canManageTopics,
        boolean canPromoteMembers,
        boolean canManageVideoChats,
        boolean canPostStories,
        boolean canEditStories,
        boolean canDeleteStories,
        boolean canManageDirectMessages,
        boolean canManageTags,
        boolean isAnonymous)
        implements TdObject {}
