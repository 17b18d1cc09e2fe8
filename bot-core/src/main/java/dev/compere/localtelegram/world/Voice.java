package dev.compere.localtelegram.world;

import java.time.Instant;
import java.util.Optional;

/// How a participant is heard.
///
/// @param lastSpoke empty for who has not spoken yet
/// @param volume 1 to 20000 as administrators set it, 0 if nobody did
/// @param hand the higher, the earlier it was raised; 0 for a lowered one
public record Voice(Mute mute, Optional<Instant> lastSpoke, int volume, long hand) {
    static Voice of(Mute mute) {
        return new Voice(mute, Optional.empty(), 0, 0);
    }

    /// Who may speak needs no raised hand.
    Voice mute(Mute newMute) {
        return new Voice(newMute, lastSpoke, volume, newMute == Mute.BY_ADMINISTRATOR ? hand : 0);
    }

    Voice spoke(Instant at) {
        return new Voice(mute, Optional.of(at), volume, hand);
    }

    Voice volume(int newVolume) {
        return new Voice(mute, lastSpoke, newVolume, hand);
    }

    Voice hand(long rating) {
        return new Voice(mute, lastSpoke, volume, rating);
    }
}
