package dev.compere.event;

/// What the bot hears, plays and records in a call by itself.
public sealed interface MediaEvent extends CallEvent
        permits SpeakingStarted, SpeakingStopped, PlaybackStarted, PlaybackEnded, LocalRecordingEnded {}
