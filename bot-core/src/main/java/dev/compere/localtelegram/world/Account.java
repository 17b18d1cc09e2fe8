package dev.compere.localtelegram.world;

import java.util.Objects;
import java.util.Optional;

/// A user that a client can log in as: the bot. Thread-safe.
public final class Account {
    private final User user;
    private final World world;
    private String code = "22222";
    private String password;
    private long stars;
    private boolean approvesLoginToken;

    Account(User user, World world) {
        this.user = user;
        this.world = world;
    }

    public User user() {
        return user;
    }

    public long id() {
        return user.id();
    }

    /// Changes the login code that Telegram would send to the phone; `22222` otherwise.
    public Account code(String newCode) {
        world.lock().run(() -> code = Objects.requireNonNull(newCode));
        return this;
    }

    /// Switches two-step verification on.
    public Account password(String newPassword) {
        world.lock().run(() -> password = Objects.requireNonNull(newPassword));
        return this;
    }

    /// Sets the balance; 0 otherwise.
    public Account stars(long balance) {
        world.lock().run(() -> changeStars(balance));
        return this;
    }

    public long stars() {
        return world.lock().locked(() -> stars);
    }

    /// Confirms the QR code on "another device": the client that shows it is logged in.
    public void approvesQrLogin() {
        world.lock().run(() -> {
            approvesLoginToken = true;
            world.publish(this, new WorldEvent.LoginApproved());
        });
    }

    /// Whether a QR code was confirmed, once. For the API.
    public boolean takeQrApproval() {
        return world.lock().locked(() -> {
            var approved = approvesLoginToken;
            approvesLoginToken = false;
            return approved;
        });
    }

    public boolean hasCode(String given) {
        return world.lock().locked(() -> code.equals(given));
    }

    public Optional<String> password() {
        return world.lock().locked(() -> Optional.ofNullable(password));
    }

    void changeStars(long balance) {
        stars = balance;
        world.publish(this, new WorldEvent.BalanceChanged(balance));
    }
}
