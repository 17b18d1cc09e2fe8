package dev.compere.localtelegram.world;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Who belongs to a chat and who may do what in it. Everybody belongs to it who was not removed. Guarded by the
/// world's lock.
final class Members {
    private final Set<User> removed = new HashSet<>();
    private final Map<User, Set<Right>> administrators = new HashMap<>();
    private User creator;

    void promote(User user, Set<Right> rights) {
        administrators.put(user, rights.isEmpty() ? EnumSet.noneOf(Right.class) : EnumSet.copyOf(rights));
    }

    void demote(User user) {
        administrators.remove(user);
    }

    void create(User user) {
        creator = user;
    }

    void remove(User user) {
        removed.add(user);
    }

    void admit(User user) {
        removed.remove(user);
    }

    boolean contains(User user) {
        return !removed.contains(user);
    }

    boolean createdBy(User user) {
        return creator == user;
    }

    boolean administrator(User user) {
        return creator == user || administrators.containsKey(user);
    }

    List<User> administrators() {
        return Stream.concat(Stream.ofNullable(creator), administrators.keySet().stream())
                .distinct()
                .toList();
    }

    /// The rights of a user: the creator has all but that to be anonymous, unless it was given.
    Set<Right> rights(User user) {
        var granted = administrators.getOrDefault(user, Set.of());
        if (creator != user) {
            return Set.copyOf(granted);
        }
        var all = EnumSet.copyOf(Right.USUAL);
        all.addAll(granted);
        return all;
    }
}
