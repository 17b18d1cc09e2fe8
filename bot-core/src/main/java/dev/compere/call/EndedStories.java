package dev.compere.call;

import dev.compere.event.CallKey;
import dev.compere.event.CallKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Live stories that are over and whose recordings are still to come. Keeps the latest of them only. Thread-safe.
final class EndedStories {

    private static final int MOST = 100;

    private final Map<CallKey, CallRoom> rooms = new LinkedHashMap<>();

    synchronized void keep(CallRoom room) {
        if (room.key().kind() != CallKind.LIVE_STORY || !room.isOver() || room.isVideoTold()) {
            return;
        }
        rooms.put(room.key(), room);
        if (rooms.size() > MOST) {
            rooms.remove(rooms.keySet().iterator().next());
        }
    }

    synchronized Optional<CallRoom> take(CallKey story) {
        return Optional.ofNullable(rooms.remove(story));
    }
}
