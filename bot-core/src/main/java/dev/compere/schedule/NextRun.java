package dev.compere.schedule;

import java.time.Instant;

/// When a task runs next.
public record NextRun(String task, Instant at) {}
