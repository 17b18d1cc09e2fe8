package dev.compere.action;

/// Something to do in a call or in the chat it belongs to. A plain value: it can be compared in a test, written to the
/// audit and sent to another process.
public sealed interface CallAction permits MessageAction, ParticipantAction, ManageAction, MediaAction, ChatAction {

    /// The most Stars that carrying it out may cost. 0 for nearly all.
    default long stars() {
        return 0;
    }

    /// What goes first when the bot has to wait for its rate limits.
    Priority priority();
}
