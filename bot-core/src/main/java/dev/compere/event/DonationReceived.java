package dev.compere.event;

import java.time.Instant;

/// Stars were donated without a word: group-calls.txt, "Paid live story donations". Counted once, although TDLib
/// announces it twice.
public record DonationReceived(CallKey call, Instant at, int messageId, Sender sender, long stars, int occurrence)
        implements StarsReceived {

    @Override
    public String text() {
        return "";
    }
}
