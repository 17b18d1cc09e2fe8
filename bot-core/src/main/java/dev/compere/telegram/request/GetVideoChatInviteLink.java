package dev.compere.telegram.request;

import dev.compere.telegram.object.HttpUrl;

/// A link to the video chat of a public chat. For a private one share a [GetChatInviteLinks] link. `canSelfUnmute` lets
/// those who come by it speak.
public record GetVideoChatInviteLink(int groupCallId, boolean canSelfUnmute) implements TdRequest<HttpUrl> {}
