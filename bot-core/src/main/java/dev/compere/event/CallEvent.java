package dev.compere.event;

import java.time.Instant;

/// Something that happened in a call. Immutable and safe to hand to any thread.
public sealed interface CallEvent
        permits MessageEvent,
                MessagesRemoved,
                MessageSendFailed,
                DonorsChanged,
                ParticipantEvent,
                ParticipantsListed,
                SpeakersChanged,
                CallScheduled,
                CallStarted,
                CallJoined,
                CallChanged,
                CallEnded,
                StoryTurnedIntoVideo,
                JoinLost,
                JoinRestored,
                ActionCompleted {

    CallKey call();

    /// When it happened: Telegram's date for messages, the bot's clock for the rest.
    Instant at();
}
