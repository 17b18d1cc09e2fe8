package dev.compere.localtelegram.world;

import java.util.List;
import java.util.function.Consumer;

/// Tells what happened to participants and counts the versions of the list (group-calls.txt, "Applying group call
/// updates"). Guarded by the world's lock.
final class ParticipantUpdates {
    private final VideoCall call;
    private final Consumer<WorldEvent> outlet;
    private int version = 1;
    private int toAbridge;

    ParticipantUpdates(VideoCall call, Consumer<WorldEvent> outlet) {
        this.call = call;
        this.outlet = outlet;
    }

    int version() {
        return version;
    }

    /// One update about some participants: all of one kind, in one version.
    void tell(List<ParticipantState> states, ParticipantChange.Kind kind) {
        if (kind.versioned()) {
            version++;
        }
        var abridged = toAbridge > 0;
        toAbridge = Math.max(0, toAbridge - 1);
        var changes = states.stream()
                .map(state -> new ParticipantChange(state, kind, abridged))
                .toList();
        outlet.accept(new WorldEvent.ParticipantsChanged(call, changes, version));
    }

    /// Leaves out of the next updates what differs from one account to another.
    void abridge(int updates) {
        toAbridge = updates;
    }
}
