package dev.compere.config;

import java.util.Optional;

/// A proxy on the way to Telegram.
public sealed interface ProxyConfig {

    String server();

    int port();

    /// Telegram's own kind.
    record Mtproto(String server, int port, Secret secret) implements ProxyConfig {}

    /// A general one; user name and password only if it asks for them.
    record Socks5(String server, int port, Optional<String> username, Optional<Secret> password)
            implements ProxyConfig {}
}
