package dev.compere.telegram.update;

import dev.compere.telegram.object.ChatPosition;

/// A chat has moved in a chat list.
public record UpdateChatPosition(long chatId, ChatPosition position) implements TdUpdate {}
