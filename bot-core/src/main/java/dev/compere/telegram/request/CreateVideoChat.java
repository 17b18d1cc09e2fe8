package dev.compere.telegram.request;

import dev.compere.telegram.object.GroupCallId;

/// Starts a video chat (group-calls.txt, "Video chats/livestreams"), or schedules it for `startDate`, in Unix seconds.
/// 0 starts it now; Telegram takes 10 s to 8 days ahead. An empty title is the chat's own.
public record CreateVideoChat(long chatId, String title, int startDate, boolean isRtmpStream)
        implements TdRequest<GroupCallId> {}
