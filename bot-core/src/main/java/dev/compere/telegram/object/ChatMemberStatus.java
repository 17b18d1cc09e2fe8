package dev.compere.telegram.object;

/// What somebody is in a chat. A date in the past, or 0, is for ever; all are in Unix seconds.
public sealed interface ChatMemberStatus extends TdObject {
    record Creator(boolean isAnonymous, boolean isMember) implements ChatMemberStatus {}

    record Administrator(boolean canBeEdited, ChatAdministratorRights rights) implements ChatMemberStatus {}

    record Member(int memberUntilDate) implements ChatMemberStatus {}

    /// Supergroups only.
    record Restricted(boolean isMember, int restrictedUntilDate, ChatPermissions permissions)
            implements ChatMemberStatus {}

    record Left() implements ChatMemberStatus {}

    /// Put out, and kept out of the chat's video chats too.
    record Banned(int bannedUntilDate) implements ChatMemberStatus {}
}
