package dev.compere.schedule;

import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.ScheduleBuilder;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;

/// A task's times in Quartz's words.
final class QuartzTriggers {

    private QuartzTriggers() {}

    static Trigger of(ScheduledTask task, Instant start) {
        var first = switch (task.when()) {
            case When.Cron _ -> start;
            case When.Every(var interval) -> start.plus(interval);
        };
        return TriggerBuilder.newTrigger()
                .withIdentity(task.name())
                .startAt(Date.from(first))
                .withSchedule(times(task))
                .build();
    }

    private static ScheduleBuilder<? extends Trigger> times(ScheduledTask task) {
        return switch (task.when()) {
            case When.Cron(var expression, var zone) -> {
                var cron = CronScheduleBuilder.cronSchedule(expression).inTimeZone(TimeZone.getTimeZone(zone));
                yield switch (task.misfire()) {
                    case SKIP -> cron.withMisfireHandlingInstructionDoNothing();
                    case RUN_ONCE -> cron.withMisfireHandlingInstructionFireAndProceed();
                };
            }
            case When.Every(var interval) -> {
                var every = SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(interval.toMillis())
                        .repeatForever();
                yield switch (task.misfire()) {
                    case SKIP -> every.withMisfireHandlingInstructionNextWithExistingCount();
                    case RUN_ONCE -> every.withMisfireHandlingInstructionNowWithExistingCount();
                };
            }
        };
    }
}
