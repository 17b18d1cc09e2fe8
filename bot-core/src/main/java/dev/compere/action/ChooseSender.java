package dev.compere.action;

/// Comment in this name from now on, in this live story: the account's own, or that of a channel it owns.
///
/// @param senderId a user id, or the (negative) chat id of a channel
public record ChooseSender(long senderId) implements MessageAction {

    @Override
    public Priority priority() {
        return Priority.SCHEDULED;
    }
}
