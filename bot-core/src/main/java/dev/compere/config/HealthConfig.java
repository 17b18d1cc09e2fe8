package dev.compere.config;

/// Where the bot tells whether it is well.
///
/// @param address the network address to listen on
/// @param port 0 for not at all
public record HealthConfig(String address, int port) {

    static HealthConfig read(Section section) {
        return new HealthConfig(section.text("address", "127.0.0.1"), section.number("port", 7878, 0, 65_535));
    }
}
