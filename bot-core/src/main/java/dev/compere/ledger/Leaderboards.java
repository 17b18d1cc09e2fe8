package dev.compere.ledger;

import dev.compere.event.Sender;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/// Who gave how much. Of those who gave the same, the one who reached it first stands higher.
public final class Leaderboards {

    private static final String STANDINGS = """
            WITH standing AS (
                SELECT sender_id, SUM(stars) AS stars,
                       ROW_NUMBER() OVER (ORDER BY SUM(stars) DESC, MAX(at), MAX(gift_id)) AS place
                FROM %s GROUP BY sender_id)
            SELECT place, sender_id, name, stars FROM standing JOIN sender ON sender.id = sender_id
            WHERE %s ORDER BY place""";

    private static final String TOP_OF_CALL = """
            SELECT ROW_NUMBER() OVER (ORDER BY stars DESC, at, gift_id) AS place, sender_id,
                   (SELECT name FROM sender WHERE id = sender_id) AS name, stars
            FROM (SELECT * FROM %s ORDER BY stars DESC, at, gift_id LIMIT :places)""";

    private static final String CALLS_OF_KIND = "call_total WHERE chat_id = :chat AND call_kind = :kind";

    private final Database database;

    Leaderboards(Database database) {
        this.database = database;
    }

    /// The first places, fewer when fewer gave.
    public List<Standing> top(Span span, int places) {
        return database.read(handle -> (isOneCall(span)
                        ? bind(handle.createQuery(TOP_OF_CALL.formatted(gifts(span))), span)
                        : standings(handle, span, "place <= :places"))
                .bind("places", places)
                .map(Leaderboards::standing)
                .list());
    }

    /// One giver's place; empty for somebody who gave nothing.
    public Optional<Standing> of(Span span, long senderId) {
        return database.read(handle -> standings(handle, span, "sender_id = :sender")
                .bind("sender", senderId)
                .map(Leaderboards::standing)
                .findOne());
    }

    /// The Stars of one giver; cheaper than the place.
    public long starsOf(Span span, long senderId) {
        return database.read(handle -> bind(
                        handle.createQuery(
                                "SELECT COALESCE(SUM(stars), 0) FROM " + gifts(span) + " AND sender_id = :sender"),
                        span)
                .bind("sender", senderId)
                .mapTo(long.class)
                .one());
    }

    /// The Stars of all together.
    public long total(Span span) {
        return database.read(
                handle -> bind(handle.createQuery("SELECT COALESCE(SUM(stars), 0) FROM " + gifts(span)), span)
                        .mapTo(long.class)
                        .one());
    }

    private static Query standings(Handle handle, Span span, String which) {
        return bind(handle.createQuery(STANDINGS.formatted(gifts(span), which)), span);
    }

    private static boolean isOneCall(Span span) {
        return span instanceof Span.OfCall || span instanceof Span.OfLastCall;
    }

    private static String gifts(Span span) {
        return switch (span) {
            case Span.OfCall _ -> CALLS_OF_KIND + " AND call_number = :number";
            case Span.OfLastCall _ ->
                CALLS_OF_KIND + " AND call_number = (SELECT MAX(call_number) FROM " + CALLS_OF_KIND + ")";
            case Span.OfChat _ -> "call_total WHERE chat_id = :chat";
            case Span.OfChatSince _ -> "(SELECT id AS gift_id, * FROM gift) WHERE chat_id = :chat AND at >= :since";
        };
    }

    private static Query bind(Query query, Span span) {
        return switch (span) {
            case Span.OfCall(var call) ->
                query.bind("chat", call.chatId())
                        .bind("kind", call.kind().label())
                        .bind("number", call.number());
            case Span.OfLastCall(var kind, long chatId) ->
                query.bind("chat", chatId).bind("kind", kind.label());
            case Span.OfChat(long chatId) -> query.bind("chat", chatId);
            case Span.OfChatSince(long chatId, var since) ->
                query.bind("chat", chatId).bind("since", since.toEpochMilli());
        };
    }

    private static Standing standing(ResultSet row, StatementContext context) throws SQLException {
        return new Standing(
                row.getInt("place"), new Sender(row.getLong("sender_id"), row.getString("name")), row.getLong("stars"));
    }
}
