package dev.compere.app;

import dev.compere.dispatch.Subscriber;
import dev.compere.event.CallEnded;
import dev.compere.event.CallEvent;
import dev.compere.event.CallScheduled;
import dev.compere.event.CallStarted;
import dev.compere.schedule.Schedule;

/// Tells the schedule when video chats are planned, called off and started.
record ScheduleDates(Schedule schedule) implements Subscriber {

    /// No plugin can have this name.
    @Override
    public String name() {
        return "schedule:";
    }

    @Override
    public boolean wants(CallEvent event) {
        return event instanceof CallScheduled || event instanceof CallStarted || event instanceof CallEnded;
    }

    @Override
    public void handle(CallEvent event) {
        schedule.happened(event);
    }
}
