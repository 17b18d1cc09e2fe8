package dev.compere.telegram.object;

/// A link.
public record HttpUrl(String url) implements TdObject {}
