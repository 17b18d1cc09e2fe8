package dev.compere.localtelegram.mtproto;

import dev.compere.localtelegram.tl.TlObject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts updates into one `Updates` container, each user and chat once, in its newest state.
public final class UpdateBatch {
    /// The body of an update that says: ask for everything. It stands alone, for all others with it.
    public static final String TOO_LONG = "updatesTooLong";

    private final List<TlObject> bodies = new ArrayList<>();
    private final Map<Long, TlObject> users = new LinkedHashMap<>();
    private final Map<Long, TlObject> chats = new LinkedHashMap<>();

    public static TlObject of(Collection<Update> updates, InstantSource clock) {
        var batch = new UpdateBatch();
        updates.forEach(batch::add);
        var date = (int) clock.instant().getEpochSecond();
        if (batch.bodies.stream().anyMatch(body -> body.is(TOO_LONG))) {
            return TlObject.of(TOO_LONG);
        }
        if (batch.isShort()) {
            return TlObject.of("updateShort")
                    .with("update", batch.bodies.getFirst())
                    .with("date", date);
        }
        // Sequence 0: the container has no place in the account's sequence of updates and is applied at once.
        return TlObject.of("updates")
                .with("updates", batch.bodies)
                .with("users", List.copyOf(batch.users.values()))
                .with("chats", List.copyOf(batch.chats.values()))
                .with("date", date)
                .with("seq", 0);
    }

    /// A client that is not logged in reads only short updates.
    private boolean isShort() {
        return bodies.size() == 1 && users.isEmpty() && chats.isEmpty();
    }

    private void add(Update update) {
        bodies.add(update.body());
        update.users().forEach(user -> users.put(user.number("id"), user));
        update.chats().forEach(chat -> chats.put(chat.number("id"), chat));
    }
}
