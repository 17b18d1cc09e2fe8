package dev.compere.telegram.object;

/// The kind of a proxy server, with what it asks for. User name and password may be empty.
public sealed interface ProxyType extends TdObject {

    record Mtproto(Secret secret) implements ProxyType {}

    record Socks5(String username, Secret password) implements ProxyType {}

    record Http(String username, Secret password, boolean httpOnly) implements ProxyType {}
}
