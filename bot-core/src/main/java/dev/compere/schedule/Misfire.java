package dev.compere.schedule;

/// What becomes of times that passed while the process could not run.
public enum Misfire {
    /// They are left out; the next regular time is the next one.
    SKIP,
    /// One run, at once, makes up for all of them. An interval is counted from that run then.
    RUN_ONCE
}
