package dev.compere.localtelegram.world;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// What somebody is forbidden to do in a chat.
///
/// @param until empty for ever
public record Sanction(Set<Deed> forbidden, Optional<Instant> until) {
    /// Whether it is a ban: the rest are restrictions of a member.
    public boolean bans() {
        return forbidden.contains(Deed.VIEW_MESSAGES);
    }

    /// Whether it forbids to write.
    public boolean silences() {
        return forbidden.contains(Deed.SEND_MESSAGES) || forbidden.contains(Deed.SEND_PLAIN);
    }
}
