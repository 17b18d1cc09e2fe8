package dev.compere.telegram.object;

/// The answer of a request that has nothing else to say.
public record Ok() implements TdObject {}
