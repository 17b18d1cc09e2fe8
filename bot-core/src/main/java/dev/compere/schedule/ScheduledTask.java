package dev.compere.schedule;

import dev.compere.action.CallAction;

/// Something to do in the current call by the clock.
///
/// @param name unique in its schedule
public record ScheduledTask(String name, When when, Misfire misfire, CallAction action) {}
