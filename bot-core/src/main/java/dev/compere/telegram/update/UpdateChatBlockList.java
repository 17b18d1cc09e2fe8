package dev.compere.telegram.update;

import dev.compere.telegram.object.BlockList;

/// The sender with this chat was blocked, or is no longer (null).
public record UpdateChatBlockList(long chatId, BlockList blockList) implements TdUpdate {}
