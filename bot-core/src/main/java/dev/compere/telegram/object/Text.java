package dev.compere.telegram.object;

/// A plain text: the join payload that a join answers with.
public record Text(String text) implements TdObject {}
