package dev.compere.event;

import java.time.Instant;
import java.util.List;

/// All participants of the video chat, once they are known after the bot has joined; what changes later is told one by
/// one.
///
/// @param participants in Telegram's order
/// @param complete whether Telegram gave them all
public record ParticipantsListed(CallKey call, Instant at, List<Participant> participants, boolean complete)
        implements CallEvent {

    public ParticipantsListed {
        participants = List.copyOf(participants);
    }
}
