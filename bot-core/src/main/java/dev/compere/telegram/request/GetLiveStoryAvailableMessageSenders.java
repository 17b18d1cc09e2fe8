package dev.compere.telegram.request;

import dev.compere.telegram.object.ChatMessageSenders;

/// The identities for [SetLiveStoryMessageSender]; the call must be joined.
public record GetLiveStoryAvailableMessageSenders(int groupCallId) implements TdRequest<ChatMessageSenders> {}
