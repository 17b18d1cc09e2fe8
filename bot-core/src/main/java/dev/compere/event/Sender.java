package dev.compere.event;

/// Who sent a message: a user (positive id) or a channel commenting in its own name (negative id).
///
/// @param id TDLib's user id or chat id: stable, safe to store
/// @param name what people see; it may change, so never a key
public record Sender(long id, String name) {

    public boolean isChannel() {
        return id < 0;
    }
}
