package dev.compere.telegram.object;

/// A list of chats.
public sealed interface ChatList extends TdObject {

    record Main() implements ChatList {}

    record Archive() implements ChatList {}

    record Folder(int chatFolderId) implements ChatList {}
}
