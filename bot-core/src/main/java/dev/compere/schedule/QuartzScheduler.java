package dev.compere.schedule;

import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.StdSchedulerFactory;

/// Quartz with its jobs in memory and threads that do not keep the process alive.
final class QuartzScheduler {

    /// Quartz finds schedulers by name, in the whole process.
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private QuartzScheduler() {}

    /// @param misfireAfter how late a run may be without counting as missed
    static Scheduler create(Duration misfireAfter) {
        var properties = new Properties();
        properties.setProperty("org.quartz.scheduler.instanceName", "schedule-" + NUMBER.incrementAndGet());
        properties.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        properties.setProperty("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
        properties.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
        properties.setProperty("org.quartz.threadPool.threadCount", "2");
        properties.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
        properties.setProperty("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
        properties.setProperty("org.quartz.jobStore.misfireThreshold", String.valueOf(misfireAfter.toMillis()));
        try {
            return new StdSchedulerFactory(properties).getScheduler();
        } catch (SchedulerException e) {
            throw new IllegalStateException("the schedule cannot be set up: " + e.getMessage(), e);
        }
    }
}
