package dev.compere.localtelegram.world;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/// The comments that a live story still remembers. When it is full the oldest free one is forgotten, or the oldest
/// paid one if none is free.
final class CommentHistory {
    private final TreeMap<Integer, Comment> free = new TreeMap<>();
    private final TreeMap<Integer, Comment> paid = new TreeMap<>();
    private int capacity = 5000;

    void capacity(int newCapacity) {
        capacity = newCapacity;
        forget();
    }

    void add(Comment comment) {
        (comment.stars() > 0 ? paid : free).put(comment.id(), comment);
        forget();
    }

    /// @return null if the comment is not remembered
    Comment find(int id) {
        var comment = free.get(id);
        return comment != null ? comment : paid.get(id);
    }

    void remove(Collection<Integer> ids) {
        free.keySet().removeAll(ids);
        paid.keySet().removeAll(ids);
    }

    /// All comments, oldest first.
    List<Comment> all() {
        var all = new TreeMap<>(free);
        all.putAll(paid);
        return new ArrayList<>(all.values());
    }

    private void forget() {
        while (free.size() + paid.size() > capacity) {
            (free.isEmpty() ? paid : free).pollFirstEntry();
        }
    }
}
