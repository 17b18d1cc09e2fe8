package dev.compere.telegram.object;

import java.util.List;

/// Who sees a story of a user. Stories of a channel are for everyone, whatever is asked for.
public sealed interface StoryPrivacySettings extends TdObject {
    record Everyone(List<Long> exceptUserIds) implements StoryPrivacySettings {
        public Everyone {
            exceptUserIds = List.copyOf(exceptUserIds);
        }
    }

    record Contacts(List<Long> exceptUserIds) implements StoryPrivacySettings {
        public Contacts {
            exceptUserIds = List.copyOf(exceptUserIds);
        }
    }

    record CloseFriends() implements StoryPrivacySettings {}

    record SelectedUsers(List<Long> userIds) implements StoryPrivacySettings {
        public SelectedUsers {
            userIds = List.copyOf(userIds);
        }
    }
}
