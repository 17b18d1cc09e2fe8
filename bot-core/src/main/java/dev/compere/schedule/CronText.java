package dev.compere.schedule;

import java.text.ParseException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import org.quartz.CronExpression;

/// Says whether a text is a cron expression in Quartz's form, before it is put into a task.
public final class CronText {

    private static final String FORM = "write seconds, minutes, hours, day of month, month and day of week, with ? for"
            + " the day that does not matter: \"0 0/15 * * * ?\" is every quarter of an hour";

    private CronText() {}

    /// The rest of a sentence that begins with the expression, and what to do; empty when it is valid.
    public static Optional<String> problemIn(String expression) {
        try {
            new CronExpression(expression);
            return Optional.empty();
        } catch (ParseException e) {
            var fields = expression.strip().split("\\s+").length;
            return Optional.of(
                    fields == 5
                            ? "has five fields, as Unix writes them, and needs six; put a 0 for the seconds in front,"
                                    + " and ? for one of the days"
                            : "is not valid (" + e.getMessage() + "); " + FORM);
        }
    }

    /// The first time after the given one; empty when there is none any more.
    public static Optional<Instant> next(String expression, ZoneId zone, Instant after) {
        try {
            var parsed = new CronExpression(expression);
            parsed.setTimeZone(TimeZone.getTimeZone(zone));
            return Optional.ofNullable(parsed.getNextValidTimeAfter(Date.from(after)))
                    .map(Date::toInstant);
        } catch (ParseException e) {
            throw new IllegalArgumentException("not a cron expression: " + expression, e);
        }
    }
}
