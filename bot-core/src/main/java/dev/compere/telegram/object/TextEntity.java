package dev.compere.telegram.object;

/// One mark on a text; `offset` and `length` are in UTF-16 code units, as in a Java string.
public record TextEntity(int offset, int length, TextEntityType type) implements TdObject {}
