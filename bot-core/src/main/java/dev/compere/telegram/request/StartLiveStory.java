package dev.compere.telegram.request;

import dev.compere.telegram.object.StartLiveStoryResult;
import dev.compere.telegram.object.StoryPrivacySettings;

/// Starts a live story (group-calls.txt, "Live stories") of a channel, or of oneself in the chat that
/// [CreatePrivateChat] gave. Privacy is a must for oneself and passed over for a channel. TDLib refuses supergroups.
public record StartLiveStory(
        long chatId,
        StoryPrivacySettings privacySettings,
        boolean protectContent,
        boolean isRtmpStream,
        boolean enableMessages,
        long paidMessageStarCount)
        implements TdRequest<StartLiveStoryResult> {}
