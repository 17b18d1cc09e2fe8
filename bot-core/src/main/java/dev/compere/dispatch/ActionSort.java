package dev.compere.dispatch;

import dev.compere.action.CallAction;
import dev.compere.action.ChatAction;
import dev.compere.action.ManageAction;
import dev.compere.action.MediaAction;
import dev.compere.action.MessageAction;
import dev.compere.action.ParticipantAction;
import dev.compere.action.Priority;
import dev.compere.action.SendMessage;
import dev.compere.action.SendReaction;

/// The sorts of action that have limits of their own, so that none waits behind another.
enum ActionSort {
    MODERATION,
    MANAGEMENT,
    /// What the bot plays and records: it asks Telegram for nothing, or for little.
    MEDIA,
    /// All that people see said. A warning is a comment like any other, however urgent: it goes first among the
    /// comments, but no priority leads around their limit.
    MESSAGES;

    static ActionSort of(CallAction action) {
        return switch (action) {
            case SendMessage _, SendReaction _ -> MESSAGES;
            case ChatAction.PostToChat _, ChatAction.PostLeaderboardToChat _ -> MESSAGES;
            case MessageAction _ -> isModeration(action) ? MODERATION : MESSAGES;
            case MediaAction _ -> MEDIA;
            case ParticipantAction _, ManageAction _, ChatAction _ -> isModeration(action) ? MODERATION : MANAGEMENT;
        };
    }

    private static boolean isModeration(CallAction action) {
        return action.priority() == Priority.MODERATION;
    }
}
