package dev.compere.schedule;

import dev.compere.action.ActionRequest;
import dev.compere.action.ActionSink;
import dev.compere.event.CallKey;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;
import org.quartz.impl.StdSchedulerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hands in each task's action when its time comes. Safe from any thread.
public final class Schedule implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Schedule.class);
    private static final Duration MISFIRE_AFTER = Duration.ofSeconds(10);

    /// Quartz finds schedulers by name, in the whole process.
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Map<String, ScheduledTask> tasks = new HashMap<>();
    private final Supplier<List<CallKey>> currentCalls;
    private final ActionSink sink;
    private final LongSupplier ids;
    private final Clock clock;
    private final Scheduler scheduler;
    private final Set<String> waitingForACall = ConcurrentHashMap.newKeySet();

    /// @param currentCalls the calls the bot is in; a task whose time comes without one is left out
    /// @param ids numbers for the requests
    /// @param clock says when the schedule starts; from then on Quartz looks at the machine's clock itself
    public Schedule(
            List<ScheduledTask> tasks,
            Supplier<List<CallKey>> currentCalls,
            ActionSink sink,
            LongSupplier ids,
            Clock clock) {
        for (var task : tasks) {
            if (this.tasks.put(task.name(), task) != null) {
                throw new IllegalArgumentException("two scheduled tasks are named " + task.name());
            }
        }
        this.currentCalls = currentCalls;
        this.sink = sink;
        this.ids = ids;
        this.clock = clock;
        this.scheduler = scheduler();
    }

    /// Starts the clock of all tasks. Called once.
    public void start() {
        try {
            scheduler.setJobFactory((bundle, _) -> {
                var task = tasks.get(bundle.getJobDetail().getKey().getName());
                return _ -> run(task);
            });
            var start = clock.instant();
            for (var task : tasks.values()) {
                var job = JobBuilder.newJob(Job.class).withIdentity(task.name()).build();
                scheduler.scheduleJob(job, QuartzTriggers.of(task, start));
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
                var trigger = scheduler.getTrigger(TriggerKey.triggerKey(name));
                if (trigger != null && trigger.getNextFireTime() != null) {
                    runs.add(new NextRun(name, trigger.getNextFireTime().toInstant()));
                }
            }
        } catch (SchedulerException e) {
            throw new IllegalStateException("the schedule cannot be asked: " + e.getMessage(), e);
        }
        runs.sort(Comparator.comparing(NextRun::at).thenComparing(NextRun::task));
        return List.copyOf(runs);
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
        var calls = currentCalls.get();
        if (calls.isEmpty()) {
            if (waitingForACall.add(task.name())) {
                log.info("Scheduled task {} is left out while there is no call", task.name());
            }
            return;
        }
        waitingForACall.remove(task.name());
        for (var call : calls) {
            sink.submit(new ActionRequest(ids.getAsLong(), "schedule:" + task.name(), call, task.action()));
        }
    }

    private static Scheduler scheduler() {
        var properties = new Properties();
        properties.setProperty("org.quartz.scheduler.instanceName", "schedule-" + NUMBER.incrementAndGet());
        properties.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        properties.setProperty("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
        properties.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
        properties.setProperty("org.quartz.threadPool.threadCount", "2");
        properties.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
        properties.setProperty("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
        properties.setProperty("org.quartz.jobStore.misfireThreshold", String.valueOf(MISFIRE_AFTER.toMillis()));
        try {
            return new StdSchedulerFactory(properties).getScheduler();
        } catch (SchedulerException e) {
            throw new IllegalStateException("the schedule cannot be set up: " + e.getMessage(), e);
        }
    }
}
