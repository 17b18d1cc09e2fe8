package dev.compere.plugin.script;

import dev.compere.action.StoryAudience;
import dev.compere.event.Sender;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Who sees a live story, in the words of a script.
enum Audience {
    EVERYONE,
    CONTACTS,
    CLOSE_FRIENDS,
    SELECTED_USERS;

    static StoryAudience of(Map<String, ?> options) {
        var word = options.get("audience");
        var audience = word == null ? EVERYONE : Words.choice(Audience.class, "audience", word.toString());
        var users = people(options.get("users"));
        var except = people(options.get("except"));
        if (users.isEmpty() == (audience == SELECTED_USERS)) {
            throw new IllegalArgumentException("users go with an audience of selected_users, and only with that");
        }
        if (!except.isEmpty() && audience != EVERYONE && audience != CONTACTS) {
            throw new IllegalArgumentException("nobody can be left out of an audience of " + word);
        }
        return switch (audience) {
            case EVERYONE -> new StoryAudience.Everyone(except);
            case CONTACTS -> new StoryAudience.Contacts(except);
            case CLOSE_FRIENDS -> new StoryAudience.CloseFriends();
            case SELECTED_USERS -> new StoryAudience.SelectedUsers(users);
        };
    }

    private static List<Long> people(Object people) {
        var ids = new ArrayList<Long>();
        if (people instanceof Iterable<?> each) {
            for (var person : each) {
                ids.add(idOf(person));
            }
        }
        return ids;
    }

    private static long idOf(Object person) {
        if (person instanceof Sender sender) {
            return sender.id();
        }
        if (person instanceof Number id) {
            return id.longValue();
        }
        throw new IllegalArgumentException("people are senders or user ids, not '" + Given.text(person) + "'");
    }
}
