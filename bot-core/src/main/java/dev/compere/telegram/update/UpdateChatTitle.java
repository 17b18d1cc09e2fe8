package dev.compere.telegram.update;

/// A chat has a new title.
public record UpdateChatTitle(long chatId, String title) implements TdUpdate {}
