package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;

/// Has Telegram record a video chat (group-calls.txt, "Video chats/livestreams"). Answered before Telegram agrees; the
/// file comes into the Saved Messages after [EndGroupCallRecording].
public record StartGroupCallRecording(
        int groupCallId, String title, boolean recordVideo, boolean usePortraitOrientation) implements TdRequest<Ok> {}
