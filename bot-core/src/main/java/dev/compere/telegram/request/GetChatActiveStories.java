package dev.compere.telegram.request;

import dev.compere.telegram.object.ChatActiveStories;

/// The active stories of a chat. A known list is answered from memory and refreshed behind it.
public record GetChatActiveStories(long chatId) implements TdRequest<ChatActiveStories> {}
