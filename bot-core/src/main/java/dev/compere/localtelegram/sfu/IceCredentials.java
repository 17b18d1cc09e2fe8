package dev.compere.localtelegram.sfu;

import java.security.SecureRandom;
import java.util.Base64;

/// The server's half of what signs the connectivity checks of one connection.
record IceCredentials(String ufrag, String password) {
    private static final int UFRAG_BYTES = 6;
    private static final int PASSWORD_BYTES = 18;

    static IceCredentials draw(SecureRandom random) {
        return new IceCredentials(text(random, UFRAG_BYTES), text(random, PASSWORD_BYTES));
    }

    private static String text(SecureRandom random, int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        // Its letters are those that ICE allows.
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return ufrag;
    }
}
