package dev.compere.telegram;

import dev.compere.telegram.object.AuthenticationCodeInfo;
import java.util.Optional;

/// A bot that runs alone.
enum Nobody implements LoginPrompt {
    INSTANCE;

    @Override
    public Optional<String> phoneNumber() {
        return Optional.empty();
    }

    @Override
    public Optional<String> code(AuthenticationCodeInfo info) {
        return Optional.empty();
    }

    @Override
    public Optional<String> password(String hint) {
        return Optional.empty();
    }

    @Override
    public void showQrLink(String link) {
        throw new IllegalStateException("a QR code is only shown to somebody who asked for it");
    }

    @Override
    public void refused(Question question, int triesLeft) {
        throw new IllegalStateException("only an answer can be refused");
    }
}
