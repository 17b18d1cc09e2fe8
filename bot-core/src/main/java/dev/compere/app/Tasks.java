package dev.compere.app;

import dev.compere.call.CallTarget;
import dev.compere.call.Calls;
import dev.compere.config.BotConfig;
import dev.compere.config.TaskConfig;
import dev.compere.config.TaskConfig.Trigger;
import dev.compere.event.CallKey;
import dev.compere.schedule.Misfire;
import dev.compere.schedule.Places;
import dev.compere.schedule.ScheduledTask;
import dev.compere.schedule.When;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/// The configured tasks as the schedule wants them.
final class Tasks {

    private Tasks() {}

    static List<ScheduledTask> of(BotConfig config, Calls calls) {
        return config.schedule().tasks().stream()
                .map(task -> new ScheduledTask(
                        task.name(),
                        when(task.trigger(), config.timeZone()),
                        Misfire.valueOf(task.misfire().name()),
                        TaskActions.of(task.deed()),
                        places(task, calls)))
                .toList();
    }

    private static When when(Trigger trigger, ZoneId zone) {
        return switch (trigger) {
            case Trigger.Cron(String expression) -> new When.Cron(expression, zone);
            case Trigger.Every(Duration interval) -> new When.Every(interval);
            case Trigger.AtScheduledTime() -> new When.AtScheduledTime();
        };
    }

    private static Places places(TaskConfig task, Calls calls) {
        List<CallTarget> targets = Targets.of(task.calls());
        return new Places() {
            @Override
            public List<CallKey> joined() {
                var joined = calls.joined();
                return chats().stream().filter(joined::contains).toList();
            }

            @Override
            public List<CallKey> chats() {
                return targets.stream()
                        .flatMap(target -> calls.chat(target).stream())
                        .toList();
            }
        };
    }
}
