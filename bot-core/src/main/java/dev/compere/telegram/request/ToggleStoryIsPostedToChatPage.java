package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;

/// Keeps a story on the page of its chat after it has expired, or takes it off.
public record ToggleStoryIsPostedToChatPage(long storyPosterChatId, int storyId, boolean isPostedToChatPage)
        implements TdRequest<Ok> {}
