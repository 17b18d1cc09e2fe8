package dev.compere.schedule;

import dev.compere.action.ActionRequest;
import dev.compere.action.ActionSink;
import dev.compere.action.ChatAction;
import dev.compere.event.CallEnded;
import dev.compere.event.CallEvent;
import dev.compere.event.CallKey;
import dev.compere.event.CallScheduled;
import dev.compere.event.CallStarted;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hands in each task's action when its time comes. Safe from any thread.
public final class Schedule implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Schedule.class);
    private static final Duration MISFIRE_AFTER = Duration.ofSeconds(10);

    private final Map<String, ScheduledTask> tasks = new HashMap<>();
    private final ActionSink sink;
    private final LongSupplier ids;
    private final Clock clock;
    private final Scheduler scheduler;
    private final Set<String> leftOut = ConcurrentHashMap.newKeySet();

    /// @param ids numbers for the requests
    /// @param clock says when the schedule starts; from then on Quartz looks at the machine's clock itself
    public Schedule(List<ScheduledTask> tasks, ActionSink sink, LongSupplier ids, Clock clock) {
        for (var task : tasks) {
            if (this.tasks.put(task.name(), task) != null) {
                throw new IllegalArgumentException("two scheduled tasks are named " + task.name());
            }
        }
        this.sink = sink;
        this.ids = ids;
        this.clock = clock;
        this.scheduler = QuartzScheduler.create(MISFIRE_AFTER);
    }

    /// Starts the clock of all tasks. Called once.
    public void start() {
        try {
            scheduler.setJobFactory((bundle, _) -> {
                var task = tasks.get(bundle.getJobDetail().getKey().getName());
                var call = (CallKey) bundle.getTrigger().getJobDataMap().get(QuartzTriggers.CALL);
                return call == null ? _ -> run(task) : _ -> submit(task, call);
            });
            var start = clock.instant();
            for (var task : tasks.values()) {
                scheduler.addJob(QuartzTriggers.job(task), true);
                var trigger = QuartzTriggers.of(task, start);
                if (trigger.isPresent()) {
                    scheduler.scheduleJob(trigger.get());
                }
            }
            scheduler.start();
        } catch (SchedulerException e) {
            throw new IllegalStateException("the schedule cannot start: " + e.getMessage(), e);
        }
    }

    /// When each task runs next, the earliest first. A task whose cron expression has no time left is missing.
    public List<NextRun> next() {
        var runs = new ArrayList<NextRun>();
        try {
            for (var name : tasks.keySet()) {
                for (var trigger : scheduler.getTriggersOfJob(JobKey.jobKey(name))) {
                    if (trigger.getNextFireTime() != null) {
                        runs.add(new NextRun(name, trigger.getNextFireTime().toInstant()));
                    }
                }
            }
        } catch (SchedulerException e) {
            throw new IllegalStateException("the schedule cannot be asked: " + e.getMessage(), e);
        }
        runs.sort(Comparator.comparing(NextRun::at).thenComparing(NextRun::task));
        return List.copyOf(runs);
    }

    /// Hears that a video chat was scheduled or planned anew, or started: tasks that wait for its date follow it. Other
    /// events change nothing.
    public void happened(CallEvent event) {
        try {
            if (event instanceof CallScheduled planned) {
                plan(planned);
            } else if (event instanceof CallStarted || event instanceof CallEnded) {
                forget(event.call());
            }
        } catch (SchedulerException e) {
            throw new IllegalStateException("the date of a video chat cannot be scheduled: " + e.getMessage(), e);
        }
    }

    private void plan(CallScheduled planned) throws SchedulerException {
        boolean passed = planned.startsAt().plus(MISFIRE_AFTER).isBefore(clock.instant());
        for (var task : waitingFor(planned.call())) {
            scheduler.unscheduleJob(QuartzTriggers.key(task, planned.call()));
            if (passed && task.misfire() == Misfire.SKIP) {
                log.warn(
                        "Scheduled task {} is left out: the date of the video chat, {}, has passed; start it by hand, or"
                                + " set misfire to run_once",
                        task.name(),
                        planned.startsAt());
            } else {
                scheduler.scheduleJob(QuartzTriggers.once(task, planned.call(), planned.startsAt()));
            }
        }
    }

    private void forget(CallKey call) throws SchedulerException {
        for (var task : waitingFor(call)) {
            scheduler.unscheduleJob(QuartzTriggers.key(task, call));
        }
    }

    private List<ScheduledTask> waitingFor(CallKey call) {
        return tasks.values().stream()
                .filter(task -> task.when() instanceof When.AtScheduledTime)
                .filter(task -> task.places().include(call))
                .toList();
    }

    /// Stops; an action that is being handed in still is.
    @Override
    public void close() {
        try {
            scheduler.shutdown(true);
        } catch (SchedulerException e) {
            throw new IllegalStateException("the schedule cannot stop: " + e.getMessage(), e);
        }
    }

    private void run(ScheduledTask task) {
        boolean inChat = task.action() instanceof ChatAction;
        var calls = inChat ? task.places().chats() : task.places().joined();
        if (calls.isEmpty()) {
            if (leftOut.add(task.name())) {
                log.info("Scheduled task {} is left out while there is no {}", task.name(), inChat ? "chat" : "call");
            }
            return;
        }
        leftOut.remove(task.name());
        calls.forEach(call -> submit(task, call));
    }

    private void submit(ScheduledTask task, CallKey call) {
        sink.submit(new ActionRequest(ids.getAsLong(), "schedule:" + task.name(), call, task.action()));
    }
}
