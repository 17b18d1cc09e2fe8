package dev.compere.telegram;

import java.nio.file.Path;

/// TDLib's library can't be loaded.
public final class TelegramLibraryMissing extends TelegramException {

    private static final long serialVersionUID = 1L;

    public TelegramLibraryMissing(Path library, String reason) {
        super(
                "TDLib can't be loaded from %s: %s. Run scripts/setup, or name your own libtdjson with telegram.library in bot.yaml."
                        .formatted(library, reason));
    }
}
