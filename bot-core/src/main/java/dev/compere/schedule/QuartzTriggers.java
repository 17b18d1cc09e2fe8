package dev.compere.schedule;

import dev.compere.event.CallKey;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.ScheduleBuilder;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;

/// A task's times in Quartz's words.
final class QuartzTriggers {

    /// Under which a date carries its call; a regular time has none.
    static final String CALL = "call";

    private QuartzTriggers() {}

    /// The times that are known from the start; empty for a task that waits for a date.
    static Optional<Trigger> of(ScheduledTask task, Instant start) {
        return switch (task.when()) {
            case When.Cron(var expression, var zone) -> Optional.of(trigger(task, start, cron(expression, zone, task)));
            case When.Every(var interval) ->
                Optional.of(trigger(task, start.plus(interval), every(interval.toMillis(), task)));
            case When.AtScheduledTime() -> Optional.empty();
        };
    }

    /// One date, of one call.
    static Trigger once(ScheduledTask task, CallKey call, Instant date) {
        var once = SimpleScheduleBuilder.simpleSchedule();
        var times = switch (task.misfire()) {
            case SKIP -> once.withMisfireHandlingInstructionNextWithRemainingCount();
            case RUN_ONCE -> once.withMisfireHandlingInstructionFireNow();
        };
        var trigger = TriggerBuilder.newTrigger()
                .withIdentity(key(task, call))
                .forJob(task.name())
                .startAt(Date.from(date))
                .withSchedule(times)
                .build();
        trigger.getJobDataMap().put(CALL, call);
        return trigger;
    }

    /// Of the one date that a task has in a chat.
    static TriggerKey key(ScheduledTask task, CallKey call) {
        return TriggerKey.triggerKey(task.name() + "@" + call.chatId());
    }

    static JobDetail job(ScheduledTask task) {
        return JobBuilder.newJob(Job.class)
                .withIdentity(task.name())
                .storeDurably()
                .build();
    }

    private static Trigger trigger(ScheduledTask task, Instant first, ScheduleBuilder<? extends Trigger> times) {
        return TriggerBuilder.newTrigger()
                .withIdentity(task.name())
                .forJob(task.name())
                .startAt(Date.from(first))
                .withSchedule(times)
                .build();
    }

    private static ScheduleBuilder<? extends Trigger> cron(String expression, ZoneId zone, ScheduledTask task) {
        var cron = CronScheduleBuilder.cronSchedule(expression).inTimeZone(TimeZone.getTimeZone(zone));
        return switch (task.misfire()) {
            case SKIP -> cron.withMisfireHandlingInstructionDoNothing();
            case RUN_ONCE -> cron.withMisfireHandlingInstructionFireAndProceed();
        };
    }

    private static ScheduleBuilder<? extends Trigger> every(long millis, ScheduledTask task) {
        var every = SimpleScheduleBuilder.simpleSchedule()
                .withIntervalInMilliseconds(millis)
                .repeatForever();
        return switch (task.misfire()) {
            case SKIP -> every.withMisfireHandlingInstructionNextWithExistingCount();
            case RUN_ONCE -> every.withMisfireHandlingInstructionNowWithExistingCount();
        };
    }
}
