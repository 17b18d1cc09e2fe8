package dev.compere.telegram.object;

/// Where a chat stands in a chat list; `order` 0 means that it was taken out of the list.
public record ChatPosition(ChatList list, long order, boolean isPinned) implements TdObject {}
