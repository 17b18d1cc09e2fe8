package dev.compere.event;

import java.time.Instant;
import java.util.List;

/// A comment without Stars was posted.
///
/// @param fromOwner whether the live story's owner or an administrator wrote it
/// @param canBeDeleted whether this bot may delete it
/// @param history whether it was sent before the bot joined for the first time in this run, or was told before already,
/// as Telegram does after the bot was out of the call: commands in it are not obeyed
public record MessageReceived(
        CallKey call,
        Instant at,
        int messageId,
        Sender sender,
        String text,
        List<TextEntity> entities,
        boolean fromOwner,
        boolean canBeDeleted,
        boolean history)
        implements MessageEvent {

    public MessageReceived {
        entities = List.copyOf(entities);
    }
}
