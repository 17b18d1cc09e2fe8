package dev.compere.telegram.request;

import dev.compere.telegram.object.ChatList;
import dev.compere.telegram.object.Ok;

/// Loads more chats of a list; they come as updates. Error 404: all are loaded.
public record LoadChats(ChatList chatList, int limit) implements TdRequest<Ok> {}
