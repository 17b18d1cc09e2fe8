package dev.compere.telegram.update;

import dev.compere.telegram.object.TdObject;

/// Something that TDLib tells by itself, in the order it happened.
public sealed interface TdUpdate extends TdObject
        permits Unhandled,
                UpdateActiveEmojiReactions,
                UpdateAuthorizationState,
                UpdateBasicGroup,
                UpdateChatActiveStories,
                UpdateChatBlockList,
                UpdateChatPosition,
                UpdateChatTitle,
                UpdateChatVideoChat,
                UpdateConnectionState,
                UpdateGroupCall,
                UpdateGroupCallMessageLevels,
                UpdateGroupCallMessageSendFailed,
                UpdateGroupCallMessagesDeleted,
                UpdateGroupCallParticipant,
                UpdateLiveStoryTopDonors,
                UpdateMessageSendFailed,
                UpdateMessageSendSucceeded,
                UpdateNewChat,
                UpdateNewGroupCallMessage,
                UpdateNewGroupCallPaidReaction,
                UpdateNewMessage,
                UpdateOption,
                UpdateOwnedStarCount,
                UpdateStory,
                UpdateStoryDeleted,
                UpdateSupergroup,
                UpdateUser {}
