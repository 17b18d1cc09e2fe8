package dev.compere.localtelegram.world;

import java.util.List;

/// Who sees a user's story. Everybody in the world is everybody's contact, and nobody's close friend. Stories of
/// channels are for all subscribers.
public sealed interface StoryPrivacy {
    record Everyone(List<User> except) implements StoryPrivacy {}

    record Contacts(List<User> except) implements StoryPrivacy {}

    record CloseFriends() implements StoryPrivacy {}

    record SelectedUsers(List<User> users) implements StoryPrivacy {}

    /// Whether a user other than the poster sees the story.
    default boolean shows(User user) {
        return switch (this) {
            case Everyone(var except) -> !except.contains(user);
            case Contacts(var except) -> !except.contains(user);
            case CloseFriends() -> false;
            case SelectedUsers(var users) -> users.contains(user);
        };
    }
}
