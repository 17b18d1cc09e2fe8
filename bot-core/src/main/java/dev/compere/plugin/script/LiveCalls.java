package dev.compere.plugin.script;

import dev.compere.event.CallKey;
import java.util.List;

/// Where the bot is: a timer of a plugin runs once for each. Safe from any thread, does not block.
public interface LiveCalls {

    /// The calls the bot is in right now.
    List<CallKey> joined();

    /// The configured chats, each with the call the bot is in there, or none.
    List<CallKey> chats();
}
