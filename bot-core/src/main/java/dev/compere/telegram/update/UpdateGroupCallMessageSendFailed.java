package dev.compere.telegram.update;

import dev.compere.telegram.object.TdError;

/// An own message was refused. The message that was announced as new is not deleted for you.
public record UpdateGroupCallMessageSendFailed(int groupCallId, int messageId, TdError error) implements TdUpdate {}
