package dev.compere.telegram.request;

import dev.compere.telegram.object.BlockList;
import dev.compere.telegram.object.MessageSender;
import dev.compere.telegram.object.Ok;

/// Keeps somebody out of one's own stories, or of everything. Null lifts that.
public record SetMessageSenderBlockList(MessageSender senderId, BlockList blockList) implements TdRequest<Ok> {}
