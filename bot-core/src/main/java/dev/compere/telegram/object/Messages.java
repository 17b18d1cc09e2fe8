package dev.compere.telegram.object;

import java.util.List;

/// Some messages of a chat.
public record Messages(int totalCount, List<Message> messages) implements TdObject {
    public Messages {
        messages = List.copyOf(messages);
    }
}
