package dev.compere.telegram.object;

/// A proxy that TDLib knows.
public record AddedProxy(int id, boolean isEnabled, Proxy proxy) implements TdObject {}
