package dev.compere.dispatch;

import dev.compere.event.StarsReceived;
import java.util.List;
import java.util.Set;

/// Writes Stars down before anybody hears of them.
@FunctionalInterface
public interface StarsRecorder {

    /// Writes the events to disk in one transaction and returns when they are safe.
    ///
    /// @return those that were new; one that was written earlier, before a restart, is left out
    Set<StarsReceived> record(List<StarsReceived> received);
}
