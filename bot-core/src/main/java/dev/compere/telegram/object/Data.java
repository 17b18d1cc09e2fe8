package dev.compere.telegram.object;

/// A piece of a file; TDLib hands out no more than 1 MiB.
public record Data(byte[] data) implements TdObject {}
