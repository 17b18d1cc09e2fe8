package dev.compere.event;

import java.time.Instant;
import java.util.List;

/// Telegram's own count of the live story's Stars changed.
///
/// @param topDonors as Telegram told them last; who is new among them may be missing for up to 30 seconds
public record DonorsChanged(CallKey call, Instant at, long totalStars, List<Donor> topDonors) implements CallEvent {

    public DonorsChanged {
        topDonors = List.copyOf(topDonors);
    }
}
