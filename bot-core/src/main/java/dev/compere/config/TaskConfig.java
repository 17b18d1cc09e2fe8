package dev.compere.config;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/// One thing to do by the clock.
public record TaskConfig(String name, Trigger trigger, Misfire misfire, Deed deed) {

    /// When.
    public sealed interface Trigger {

        /// @param expression Quartz's form; whether it is valid only the schedule can tell
        record Cron(String expression) implements Trigger {}

        record Every(Duration interval) implements Trigger {}
    }

    /// What becomes of times that passed while the bot could not act.
    public enum Misfire {
        SKIP,
        RUN_ONCE
    }

    /// What is done.
    public sealed interface Deed {

        record SendMessage(String text) implements Deed {}

        record PostLeaderboard(String heading, int places) implements Deed {}
    }

    static TaskConfig read(Section section, Set<String> namesSoFar) {
        return new TaskConfig(
                section.required("name", "give each task a name of its own")
                        .map(value -> name(value, namesSoFar))
                        .orElse(""),
                trigger(section),
                section.value("misfire")
                        .map(value -> value.choice(List.of(Misfire.values()), Misfire.SKIP))
                        .orElse(Misfire.SKIP),
                deed(section.section("do")));
    }

    private static String name(Value value, Set<String> namesSoFar) {
        if (!value.text().matches("[a-z0-9][a-z0-9_-]{0,39}")) {
            value.error("must be small letters, digits, - and _: " + value.text(), "write it like hourly-leaderboard");
        }
        if (!namesSoFar.add(value.text())) {
            value.error("is used by another task: " + value.text(), "give each task a name of its own");
        }
        return value.text();
    }

    private static Trigger trigger(Section section) {
        var cron = section.value("cron").map(value -> (Trigger) new Trigger.Cron(value.text()));
        var every = section.value("every")
                .map(value -> value.duration(Duration.ofHours(1), Duration.ofSeconds(1), Duration.ofDays(366)))
                .map(interval -> (Trigger) new Trigger.Every(interval));
        if (cron.isPresent() == every.isPresent()) {
            section.error("needs either cron or every", "write one of them");
        }
        return cron.or(() -> every).orElse(new Trigger.Every(Duration.ofHours(1)));
    }

    private static Deed deed(Section section) {
        var message = section.optionalSection("send_message").map(keys -> (Deed) new Deed.SendMessage(
                keys.required("text", "write what to send").map(Value::text).orElse("")));
        var leaderboard = section.optionalSection("post_leaderboard").map(keys ->
                (Deed) new Deed.PostLeaderboard(keys.text("heading", ""), keys.number("places", 5, 1, 20)));
        if (message.isPresent() == leaderboard.isPresent()) {
            section.error("needs either send_message or post_leaderboard", "write one of them");
        }
        return message.or(() -> leaderboard).orElse(new Deed.SendMessage(""));
    }
}
