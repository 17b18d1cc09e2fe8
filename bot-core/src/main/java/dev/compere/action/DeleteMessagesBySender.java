package dev.compere.action;

/// Delete all comments of one sender in the call. TDLib asks Telegram to only while it still knows one of them.
///
/// @param senderId a user id, or the (negative) chat id of a channel
public record DeleteMessagesBySender(long senderId, boolean reportSpam) implements MessageAction {

    @Override
    public Priority priority() {
        return Priority.MODERATION;
    }
}
