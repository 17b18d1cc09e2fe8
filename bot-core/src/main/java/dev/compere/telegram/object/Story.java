package dev.compere.telegram.object;

/// A story of a chat. `date` is in Unix seconds; `posterId` is null when the poster of a chat's story is not told.
public record Story(
        int id,
        long posterChatId,
        MessageSender posterId,
        int date,
        boolean isBeingPosted,
        boolean canBeDeleted,
        StoryContent content,
        FormattedText caption)
        implements TdObject {}
