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
                MediaEvent,
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

    /// When it happened. Telegram's own date for messages; for the rest of a call the bot's reckoning of Telegram's
    /// time, up to a second behind. The bot's clock for what happens outside: plans, and how actions ended.
    Instant at();
}
