package dev.compere.event;

import java.time.Instant;

/// Somebody was muted or unmuted, raised a hand, started to speak, showed a video, …
public record ParticipantChanged(CallKey call, Instant at, Participant before, Participant participant)
        implements ParticipantEvent {

    public boolean raisedHand() {
        return participant.handRaised() && !before.handRaised();
    }
}
