package dev.compere.telegram.update;

import dev.compere.telegram.object.Chat;

/// A chat has become known. Sent before its id is used anywhere.
public record UpdateNewChat(Chat chat) implements TdUpdate {}
