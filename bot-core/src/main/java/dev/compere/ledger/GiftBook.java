package dev.compere.ledger;

import dev.compere.dispatch.StarsRecorder;
import dev.compere.event.DonationReceived;
import dev.compere.event.PaidCommentReceived;
import dev.compere.event.StarsReceived;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// Writes received Stars down, each gift once.
///
/// What a gift is, is decided by the table's UNIQUE clause and nothing here: so it also holds for whatever else writes.
final class GiftBook implements StarsRecorder {

    private static final String NAME = """
            INSERT INTO sender (id, name, named_at) VALUES (?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, named_at = excluded.named_at
            WHERE excluded.named_at >= named_at AND excluded.name <> name""";

    private static final String GIFT = """
            INSERT INTO gift (chat_id, call_kind, call_number, sender_id, at, stars, kind, occurrence, text)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";

    /// A donation below the minimum comes without its message. When the message comes after all, because the minimum
    /// has fallen and the bot joined again, it brings the exact second and number.
    private static final String DONATION_WITHOUT_MESSAGE = """
            UPDATE OR IGNORE gift SET at = :at, occurrence = :occurrence
            WHERE id = (
                SELECT id FROM gift
                WHERE chat_id = :chat AND call_kind = :kind AND call_number = :number AND sender_id = :sender
                AND at BETWEEN :at - :reckoning AND :at + :reckoning
                AND stars = :stars AND kind = 'donation' AND occurrence < 0
                ORDER BY ABS(at - :at) LIMIT 1)""";

    /// So far the second the bot reckons may be from Telegram's.
    private static final long RECKONING_MILLIS = 3_000;

    private final Database database;

    GiftBook(Database database) {
        this.database = database;
    }

    @Override
    public Set<StarsReceived> record(List<StarsReceived> received) {
        if (received.isEmpty()) {
            return Set.of();
        }
        return database.write(handle -> {
            nameSenders(handle, received);
            matchMessages(handle, received);
            return insert(handle, received);
        });
    }

    private static void nameSenders(Handle handle, List<StarsReceived> received) {
        var latest = new HashMap<Long, StarsReceived>();
        received.forEach(gift -> latest.merge(
                gift.sender().id(), gift, (one, other) -> other.at().isBefore(one.at()) ? one : other));
        var batch = handle.prepareBatch(NAME);
        latest.forEach(
                (id, gift) -> batch.add(id, gift.sender().name(), gift.at().toEpochMilli()));
        batch.execute();
    }

    private static void matchMessages(Handle handle, List<StarsReceived> received) {
        var batch = handle.prepareBatch(DONATION_WITHOUT_MESSAGE);
        for (var gift : received) {
            if (gift instanceof DonationReceived && gift.occurrence() > 0) {
                batch.bind("chat", gift.call().chatId())
                        .bind("kind", gift.call().kind().label())
                        .bind("number", gift.call().number())
                        .bind("sender", gift.sender().id())
                        .bind("at", gift.at().toEpochMilli())
                        .bind("reckoning", RECKONING_MILLIS)
                        .bind("stars", gift.stars())
                        .bind("occurrence", gift.occurrence())
                        .add();
            }
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static Set<StarsReceived> insert(Handle handle, List<StarsReceived> received) {
        var batch = handle.prepareBatch(GIFT);
        for (var gift : received) {
            batch.add(
                    gift.call().chatId(),
                    gift.call().kind().label(),
                    gift.call().number(),
                    gift.sender().id(),
                    gift.at().toEpochMilli(),
                    gift.stars(),
                    kind(gift),
                    gift.occurrence(),
                    gift.text());
        }
        int[] written = batch.execute();
        var fresh = new LinkedHashSet<StarsReceived>();
        for (int i = 0; i < written.length; i++) {
            if (written[i] == 1) {
                fresh.add(received.get(i));
            }
        }
        return fresh;
    }

    private static String kind(StarsReceived gift) {
        return switch (gift) {
            case PaidCommentReceived _ -> "comment";
            case DonationReceived _ -> "donation";
        };
    }
}
