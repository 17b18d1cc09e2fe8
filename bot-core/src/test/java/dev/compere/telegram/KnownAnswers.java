package dev.compere.telegram;

import dev.compere.telegram.object.AuthenticationCodeInfo;
import java.util.Optional;

/// Somebody who logs in to the local Telegram.
public record KnownAnswers(String phone, String code) implements LoginPrompt {

    @Override
    public Optional<String> phoneNumber() {
        return Optional.of(phone);
    }

    @Override
    public Optional<String> code(AuthenticationCodeInfo info) {
        return Optional.of(code);
    }

    @Override
    public Optional<String> password(String hint) {
        return Optional.empty();
    }

    @Override
    public void showQrLink(String link) {
        throw new AssertionError("nobody asked for a QR code");
    }

    @Override
    public void refused(Question question, int triesLeft) {
        throw new AssertionError(question + " refused");
    }
}
