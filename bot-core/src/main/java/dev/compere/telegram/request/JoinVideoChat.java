package dev.compere.telegram.request;

import dev.compere.telegram.object.GroupCallJoinParameters;
import dev.compere.telegram.object.MessageSender;
import dev.compere.telegram.object.Text;

/// Joins a video chat, as [JoinLiveStory]. `participantId` null joins as oneself, not as the chat's saved identity;
/// `inviteHash` may be empty.
public record JoinVideoChat(
        int groupCallId, MessageSender participantId, GroupCallJoinParameters joinParameters, String inviteHash)
        implements TdRequest<Text> {}
