package dev.compere.app.demo;

import dev.compere.telegram.LoginPrompt;
import dev.compere.telegram.object.AuthenticationCodeInfo;
import java.util.Optional;

/// Knows the answers that the local Telegram wants.
record DemoLogin(String phone, Show show) implements LoginPrompt {

    private static final String CODE = "22222";

    @Override
    public Optional<String> phoneNumber() {
        show.print("logging in as " + phone);
        return Optional.of(phone);
    }

    @Override
    public Optional<String> code(AuthenticationCodeInfo info) {
        return Optional.of(CODE);
    }

    @Override
    public Optional<String> password(String hint) {
        return Optional.empty();
    }

    @Override
    public void showQrLink(String link) {
        throw new IllegalStateException("nobody asked for a QR code");
    }

    @Override
    public void refused(Question question, int triesLeft) {
        show.print("! the local Telegram does not accept the " + question);
    }
}
