package dev.compere.localtelegram.world;

import java.util.List;

/// One thing that a logged-in account did and the server accepted.
public sealed interface Received {
    record Joined(GroupCall call, int source) implements Received {}

    record Left(GroupCall call) implements Received {}

    record Commented(GroupCall call, Comment comment) implements Received {}

    /// @param commentIds those that existed
    record Deleted(GroupCall call, List<Integer> commentIds, boolean reportSpam) implements Received {}

    record DeletedBySender(GroupCall call, Peer sender, List<Integer> commentIds, boolean reportSpam)
            implements Received {}

    record SettingsChanged(LiveCall call, LiveSettings settings) implements Received {}

    record Created(VideoCall call) implements Received {}

    record TitleChanged(VideoCall call, String title) implements Received {}

    record VideoChatSettingsChanged(VideoCall call, VideoChatSettings settings) implements Received {}

    /// @param wanted whether a notice of the start is wanted
    record SubscriptionChanged(VideoCall call, boolean wanted) implements Received {}

    record RecordingStarted(VideoCall call, Recording recording) implements Received {}

    record RecordingStopped(VideoCall call) implements Received {}

    record Invited(VideoCall call, List<User> users) implements Received {}

    record LinkExported(VideoCall call, String link) implements Received {}

    record LinksRevoked(VideoCall call) implements Received {}

    record ParticipantEdited(VideoCall call, Peer participant, ParticipantEdit edit) implements Received {}

    /// @param source the audio source of the presentation's own connection
    record PresentationStarted(VideoCall call, int source) implements Received {}

    record PresentationStopped(VideoCall call) implements Received {}

    record Spoke(VideoCall call) implements Received {}

    /// The account chose in whose name it joins the video chats of a chat.
    record JoinAsSaved(Chat chat, Peer joinAs) implements Received {}

    record SenderChosen(GroupCall call, Peer sender) implements Received {}

    /// @param storiesOnly whether the sender is kept out of the account's stories only
    record Blocked(Peer sender, boolean storiesOnly) implements Received {}

    /// @param storiesOnly whether the sender was kept out of the account's stories only
    record Unblocked(Peer sender, boolean storiesOnly) implements Received {}

    record Wrote(Message message) implements Received {}

    record RtmpKeyRevoked(Peer peer, RtmpPurpose purpose) implements Received {}

    /// @param sanction one that forbids nothing lifts the one before
    record MemberSanctioned(Chat chat, Peer peer, Sanction sanction) implements Received {}

    record MemberRemoved(Chat chat, User member) implements Received {}

    record MemberAdded(Chat chat, User member) implements Received {}

    record Started(GroupCall call) implements Received {}

    record Ended(GroupCall call) implements Received {}
}
