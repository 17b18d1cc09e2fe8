package dev.compere.telegram.object;

import java.util.List;

/// The names a user or a chat can be found by; the first active one is shown.
public record Usernames(List<String> activeUsernames, String editableUsername) implements TdObject {
    public Usernames {
        activeUsernames = List.copyOf(activeUsernames);
    }
}
