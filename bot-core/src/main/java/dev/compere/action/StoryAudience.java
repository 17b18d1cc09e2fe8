package dev.compere.action;

import java.util.List;

/// Who sees a story of the account's own.
public sealed interface StoryAudience {

    record Everyone(List<Long> exceptUserIds) implements StoryAudience {
        public Everyone {
            exceptUserIds = List.copyOf(exceptUserIds);
        }
    }

    record Contacts(List<Long> exceptUserIds) implements StoryAudience {
        public Contacts {
            exceptUserIds = List.copyOf(exceptUserIds);
        }
    }

    record CloseFriends() implements StoryAudience {}

    record SelectedUsers(List<Long> userIds) implements StoryAudience {
        public SelectedUsers {
            userIds = List.copyOf(userIds);
        }
    }
}
