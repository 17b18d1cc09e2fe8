package dev.compere.telegram.object;

/// A proxy server.
public record Proxy(String server, int port, ProxyType type) implements TdObject {}
