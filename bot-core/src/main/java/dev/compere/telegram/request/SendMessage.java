package dev.compere.telegram.request;

import dev.compere.telegram.object.InputMessageText;
import dev.compere.telegram.object.Message;

/// Sends a message into a chat (not into a call). The answer has a temporary id; `updateMessageSendSucceeded` or
/// `updateMessageSendFailed` tells how it ends.
public record SendMessage(long chatId, InputMessageText inputMessageContent) implements TdRequest<Message> {}
