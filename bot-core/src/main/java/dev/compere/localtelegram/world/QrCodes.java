package dev.compere.localtelegram.world;

import java.time.Duration;

/// The QR codes that clients show in order to be let in by another device. Thread-safe.
public final class QrCodes {
    private final World world;
    private Duration lifetime = Duration.ofSeconds(30);
    private int shown;

    QrCodes(World world) {
        this.world = world;
    }

    /// Changes how long a code is good for, 30 seconds otherwise: then a client fetches another one. TDLib waits a
    /// second at least.
    public QrCodes last(Duration newLifetime) {
        world.lock().run(() -> lifetime = newLifetime);
        return this;
    }

    /// Takes back the codes that are shown now, and tells the clients to fetch others.
    public void renew() {
        world.lock().run(() -> world.publish(new WorldEvent.LoginTokenChanged()));
    }

    public Duration lifetime() {
        return world.lock().locked(() -> lifetime);
    }

    /// A token that no code held before. For the API.
    public String next() {
        return world.lock().locked(() -> "qr-" + ++shown);
    }
}
