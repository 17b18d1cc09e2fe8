package dev.compere.schedule;

import java.time.Duration;
import java.time.ZoneId;

/// The times of a task.
public sealed interface When {

    /// @param expression in Quartz's form: seconds, minutes, hours, day of month, month, day of week
    /// @param zone the one whose clock is meant
    record Cron(String expression, ZoneId zone) implements When {

        public Cron {
            CronText.problemIn(expression).ifPresent(problem -> {
                throw new IllegalArgumentException("the cron expression " + expression + " " + problem);
            });
        }
    }

    /// @param interval the first run is so long after the start of the schedule
    record Every(Duration interval) implements When {

        public Every {
            if (interval.toMillis() < 1) {
                throw new IllegalArgumentException("an interval must be a millisecond or more, not " + interval);
            }
        }
    }

    /// Once, at the date for which a video chat is scheduled; see [Schedule#happened].
    record AtScheduledTime() implements When {}
}
