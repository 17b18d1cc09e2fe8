package dev.compere.plugin;

import dev.compere.event.CallKey;
import java.util.List;

/// The calls the bot is in right now: a timer of a plugin runs once for each. Safe from any thread, does not block.
@FunctionalInterface
public interface LiveCalls {

    List<CallKey> joined();
}
