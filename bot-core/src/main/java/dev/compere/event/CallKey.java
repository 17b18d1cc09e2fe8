package dev.compere.event;

/// Names a call for good: the same call has the same key after a rejoin, a restart and in another run.
///
/// @param chatId the chat the call belongs to, as TDLib numbers chats
/// @param number the story id of a live story, or the Unix time at which a video chat was started;
/// 0 stands for no call
public record CallKey(CallKind kind, long chatId, long number) {

    public static CallKey liveStory(long chatId, int storyId) {
        return new CallKey(CallKind.LIVE_STORY, chatId, storyId);
    }

    public static CallKey videoChat(long chatId, long startedAt) {
        return new CallKey(CallKind.VIDEO_CHAT, chatId, startedAt);
    }

    /// For what concerns a chat while it may have no such call.
    public static CallKey noCall(CallKind kind, long chatId) {
        return new CallKey(kind, chatId, 0);
    }

    /// The stored form, such as `live-story/-1001234567/5`.
    @Override
    public String toString() {
        return kind.label() + "/" + chatId + "/" + number;
    }
}
