package dev.compere.localtelegram.world;

import java.util.List;

/// Something that clients are told without asking.
public sealed interface WorldEvent {
    /// A story appeared or turned into something else (`updateStory`).
    record StoryChanged(LiveStory story) implements WorldEvent {}

    /// A story was deleted (`updateStory`).
    record StoryDeleted(LiveStory story) implements WorldEvent {}

    /// The settings or the number of participants of a call changed, or it ended (`updateGroupCall`).
    record CallChanged(GroupCall call) implements WorldEvent {}

    /// Participants of a video chat came, went or changed (`updateGroupCallParticipants`).
    ///
    /// @param version that of the list after the change
    record ParticipantsChanged(VideoCall call, List<ParticipantChange> changes, int version) implements WorldEvent {}

    /// A comment, reaction or donation was accepted (`updateGroupCallMessage`).
    record CommentAdded(GroupCall call, Comment comment) implements WorldEvent {}

    /// Comments were deleted (`updateDeleteGroupCallMessages`).
    record CommentsDeleted(GroupCall call, List<Integer> commentIds) implements WorldEvent {}

    /// A message came in a chat (`updateNewMessage`, `updateNewChannelMessage`).
    record MessageAdded(Message message) implements WorldEvent {}

    /// The account was removed from a chat or admitted again, or its rights or the chat's title changed
    /// (`updateChannel`).
    record MembershipChanged(Chat chat) implements WorldEvent {}

    /// The account's Stars changed (`updateStarsBalance`).
    record BalanceChanged(long stars) implements WorldEvent {}

    /// A QR code was confirmed on another device, or is good no longer (`updateLoginToken`). For who waits to be let
    /// in.
    record LoginTokenChanged() implements WorldEvent {}

    /// The account's sessions were ended on another device.
    record SessionsRevoked() implements WorldEvent {}
}
