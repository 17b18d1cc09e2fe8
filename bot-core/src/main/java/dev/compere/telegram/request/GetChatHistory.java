package dev.compere.telegram.request;

import dev.compere.telegram.object.Messages;

/// Messages of a chat, the newest first. `fromMessageId` 0 begins with the last one; TDLib may answer fewer than
/// `limit`.
public record GetChatHistory(long chatId, long fromMessageId, int offset, int limit, boolean onlyLocal)
        implements TdRequest<Messages> {}
