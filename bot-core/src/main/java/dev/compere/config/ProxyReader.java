package dev.compere.config;

import java.util.List;
import java.util.Optional;

/// Reads a [ProxyConfig], whose keys depend on its type.
final class ProxyReader {

    /// The words of the key `type`.
    private enum Type {
        MTPROTO,
        SOCKS5
    }

    private ProxyReader() {}

    static Optional<ProxyConfig> read(Section section) {
        var type = section.required("type", "write mtproto or socks5")
                .map(value -> value.choice(List.of(Type.values()), null));
        var server = section.required("server", "write the proxy's host name or IP address")
                .map(Value::text)
                .orElse("");
        int port = section.required("port", "write the proxy's port")
                .map(value -> (int) value.number(1, 1, 65_535))
                .orElse(1);
        var secret = section.value("secret").map(Value::secretOrLiteral);
        var username = section.value("username").map(Value::text);
        var password = section.value("password").map(Value::secretOrLiteral);
        return type.map(chosen -> switch (chosen) {
            case MTPROTO -> {
                if (secret.isEmpty()) {
                    section.error("needs a secret", "write the one the proxy's link shows");
                }
                if (username.isPresent() || password.isPresent()) {
                    section.error("of type mtproto has no username or password", "take them out");
                }
                yield new ProxyConfig.Mtproto(server, port, secret.orElse(new Secret("")));
            }
            case SOCKS5 -> {
                if (secret.isPresent()) {
                    section.error("of type socks5 has no secret", "write username and password, or type: mtproto");
                }
                yield new ProxyConfig.Socks5(server, port, username, password);
            }
        });
    }
}
