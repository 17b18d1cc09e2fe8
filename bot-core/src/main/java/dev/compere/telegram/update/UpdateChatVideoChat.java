package dev.compere.telegram.update;

import dev.compere.telegram.object.VideoChat;

/// The video chat of a chat has changed: another call, or none (id 0).
public record UpdateChatVideoChat(long chatId, VideoChat videoChat) implements TdUpdate {}
