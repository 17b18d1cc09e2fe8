package dev.compere.telegram.object;

/// A call that was just made. `id` is valid for this run of TDLib only.
public record GroupCallId(int id) implements TdObject {}
