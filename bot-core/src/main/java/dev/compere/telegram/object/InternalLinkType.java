package dev.compere.telegram.object;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What a t.me or tg link leads to.
public sealed interface InternalLinkType extends TdObject {

    record LiveStory(String storyPosterUsername) implements InternalLinkType {}

    record Story(String storyPosterUsername, int storyId) implements InternalLinkType {}

    record PublicChat(String chatUsername) implements InternalLinkType {}

    record UserPhoneNumber(String phoneNumber) implements InternalLinkType {}

    record UserToken(String token) implements InternalLinkType {}

    record ChatInvite(String inviteLink) implements InternalLinkType {}

    /// A video chat; a non-empty `inviteHash` goes into the join and lets one speak at once.
    record VideoChat(String chatUsername, String inviteHash, boolean isLiveStream) implements InternalLinkType {}

    /// A conference call.
    record GroupCall(String inviteLink) implements InternalLinkType {}

    /// Something that Compere has no use for.
    record Other(@JsonProperty("@type") String type) implements InternalLinkType, Unmodelled {}
}
