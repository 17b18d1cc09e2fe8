package dev.compere.call;

import dev.compere.event.RemovalCause;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The messages TDLib holds for the call, kept only to tell why it lets go of one.
///
/// TDLib keeps 99 messages per level and drops the oldest, and drops each when its time is over; both look exactly like
/// a moderator's deletion. Under load every comment brings such a removal, so the question is answered in constant
/// time. Used on TDLib's update thread only.
final class ShownMessages {

    private static final int KEPT_PER_LEVEL = 99;

    /// TDLib counts a message's time from when it came, the bot from its date by a clock that is rounded to seconds.
    private static final long CLOCKS_DIFFER_SECONDS = 2;

    private record Shown(long stars, long expiresAt) {}

    private final long lifetimeSeconds;
    private final boolean moderated;
    private final Map<Integer, Shown> shown = new HashMap<>();
    private final Map<Integer, TreeMap<Integer, Shown>> byLevel = new HashMap<>();
    private MessageLevels levels = MessageLevels.BASIC;

    /// @param moderated whether TDLib tells of deletions in such a call: in a video chat messages only expire
    ShownMessages(long lifetimeSeconds, boolean moderated) {
        this.lifetimeSeconds = lifetimeSeconds;
        this.moderated = moderated;
    }

    void levels(MessageLevels changed) {
        levels = changed;
        byLevel.clear();
        shown.forEach((id, message) -> level(message).put(id, message));
    }

    void add(int messageId, long date, long stars) {
        var message = new Shown(stars, date + lifetimeSeconds);
        shown.put(messageId, message);
        level(message).put(messageId, message);
    }

    /// Takes messages out and says why each went. One that was never seen counts as expired: nobody could have read it.
    Map<RemovalCause, List<Integer>> remove(Collection<Integer> messageIds, long now, boolean callOver) {
        var removed = new EnumMap<RemovalCause, List<Integer>>(RemovalCause.class);
        // Oldest first, as TDLib's limit works: each removal makes room for judging the next.
        for (var id : messageIds.stream().sorted().toList()) {
            removed.computeIfAbsent(cause(id, now, callOver), _ -> new ArrayList<>())
                    .add(id);
            var message = shown.remove(id);
            if (message != null) {
                level(message).remove(id);
            }
        }
        return removed;
    }

    int size() {
        return shown.size();
    }

    private RemovalCause cause(int messageId, long now, boolean callOver) {
        var message = shown.get(messageId);
        if (message != null && message.expiresAt() - CLOCKS_DIFFER_SECONDS <= now) {
            return RemovalCause.EXPIRED;
        }
        if (callOver) {
            return RemovalCause.CLEARED;
        }
        return message == null || !moderated || isPushedOut(messageId, message)
                ? RemovalCause.EXPIRED
                : RemovalCause.MODERATED;
    }

    private boolean isPushedOut(int messageId, Shown message) {
        var level = level(message);
        return level.firstKey() == messageId && level.size() > KEPT_PER_LEVEL;
    }

    private TreeMap<Integer, Shown> level(Shown message) {
        return byLevel.computeIfAbsent(levels.indexOf(message.stars()), _ -> new TreeMap<>());
    }
}
