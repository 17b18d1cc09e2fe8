package dev.compere.telegram.request;

import dev.compere.telegram.object.MessageSender;
import dev.compere.telegram.object.Ok;

/// Chooses the identity that the next messages in the live story are sent as.
public record SetLiveStoryMessageSender(int groupCallId, MessageSender messageSenderId) implements TdRequest<Ok> {}
