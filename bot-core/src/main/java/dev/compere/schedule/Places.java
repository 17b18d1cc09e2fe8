package dev.compere.schedule;

import dev.compere.event.CallKey;
import java.util.List;

/// Where a task acts. Safe from any thread, does not block.
public interface Places {

    /// The calls the bot is in.
    List<CallKey> joined();

    /// The chats, each with the call the bot is in there, or none.
    List<CallKey> chats();

    /// Whether it concerns this chat's calls of this kind.
    default boolean include(CallKey call) {
        return chats().stream().anyMatch(chat -> chat.chatId() == call.chatId() && chat.kind() == call.kind());
    }
}
