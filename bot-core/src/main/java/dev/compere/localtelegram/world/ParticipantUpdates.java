package dev.compere.localtelegram.world;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Tells what happened to participants, each time in its own version of the list; or, if a test orders it, as a bad
/// network would: late, twice, in the wrong order, abridged (group-calls.txt, "Applying group call updates"). Guarded
/// by the world's lock.
final class ParticipantUpdates {
    private final VideoCall call;
    private final Consumer<WorldEvent> outlet;
    private final List<WorldEvent> withheld = new ArrayList<>();
    private final List<WorldEvent> reversed = new ArrayList<>();
    private int version = 1;
    private int toWithhold;
    private int toReverse;
    private int toRepeat;
    private int toAbridge;

    ParticipantUpdates(VideoCall call, Consumer<WorldEvent> outlet) {
        this.call = call;
        this.outlet = outlet;
    }

    int version() {
        return version;
    }

    /// One update about some participants: all of one kind.
    void tell(List<ParticipantState> states, ParticipantChange.Kind kind) {
        if (kind.versioned()) {
            version++;
        }
        var abridged = toAbridge > 0;
        toAbridge = Math.max(0, toAbridge - 1);
        var changes = states.stream()
                .map(state -> ParticipantChange.of(state, kind))
                .map(change -> abridged ? change.abridged() : change)
                .toList();
        deliver(new WorldEvent.ParticipantsChanged(call, changes, version));
    }

    void withhold(int updates) {
        toWithhold = updates;
    }

    void release() {
        toWithhold = 0;
        withheld.forEach(outlet);
        withheld.clear();
    }

    void lose() {
        toWithhold = 0;
        withheld.clear();
    }

    void reverse(int updates) {
        toReverse = updates;
    }

    void repeat(int updates) {
        toRepeat = updates;
    }

    void abridge(int updates) {
        toAbridge = updates;
    }

    private void deliver(WorldEvent update) {
        if (toWithhold > 0) {
            toWithhold--;
            withheld.add(update);
        } else if (toReverse > 0) {
            reversed.addFirst(update);
            if (--toReverse == 0) {
                reversed.forEach(outlet);
                reversed.clear();
            }
        } else {
            outlet.accept(update);
            if (toRepeat > 0) {
                toRepeat--;
                outlet.accept(update);
            }
        }
    }
}
