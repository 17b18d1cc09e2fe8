package dev.compere.call;

import dev.compere.event.CallKey;
import dev.compere.event.Donor;
import java.util.List;

/// Who gave most in a call, as the bot's own books have it.
@FunctionalInterface
public interface TopDonors {

    /// @param call the call, or [CallKey#noCall] for the chat's last one in which somebody gave
    List<Donor> top(CallKey call, int places);
}
