package dev.compere.localtelegram.world;

/// What a member may be forbidden to do in a chat, by the names of `chatBannedRights`.
public enum Deed {
    /// Be there at all: who is forbidden that is banned.
    VIEW_MESSAGES,
    SEND_MESSAGES,
    SEND_MEDIA,
    SEND_STICKERS,
    SEND_GIFS,
    SEND_GAMES,
    SEND_INLINE,
    EMBED_LINKS,
    SEND_POLLS,
    CHANGE_INFO,
    INVITE_USERS,
    PIN_MESSAGES,
    MANAGE_TOPICS,
    SEND_PHOTOS,
    SEND_VIDEOS,
    SEND_ROUNDVIDEOS,
    SEND_AUDIOS,
    SEND_VOICES,
    SEND_DOCS,
    SEND_PLAIN,
    EDIT_RANK,
    SEND_REACTIONS,
    MANAGE_LINKED_PEERS
}
