package dev.compere.event;

/// Something about one participant of a video chat. Live stories do not tell who watches.
public sealed interface ParticipantEvent extends CallEvent
        permits ParticipantJoined, ParticipantLeft, ParticipantChanged {

    Participant participant();
}
