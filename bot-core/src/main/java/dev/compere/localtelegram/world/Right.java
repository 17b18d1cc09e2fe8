package dev.compere.localtelegram.world;

import java.util.EnumSet;
import java.util.Set;

/// What an administrator of a chat may do, as far as calls are concerned.
public enum Right {
    /// Create, manage and end video chats.
    MANAGE_CALL,
    DELETE_MESSAGES,
    BAN_USERS,
    /// Start, moderate and end live stories.
    POST_STORIES,
    /// Act in the chat's own name.
    ANONYMOUS;

    /// What an administrator has unless said otherwise.
    static final Set<Right> USUAL = EnumSet.complementOf(EnumSet.of(ANONYMOUS));
}
