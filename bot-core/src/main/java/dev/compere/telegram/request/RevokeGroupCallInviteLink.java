package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;

/// Makes the links of [GetVideoChatInviteLink] that let one speak worthless.
public record RevokeGroupCallInviteLink(int groupCallId) implements TdRequest<Ok> {}
