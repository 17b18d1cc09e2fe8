package dev.compere.localtelegram.world;

import java.util.List;

/// A part of the list of participants.
///
/// @param nextOffset where the next part begins; empty at the end
public record ParticipantPage(List<ParticipantState> participants, String nextOffset) {}
