package dev.compere.media;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Joins without sound: a well-formed payload of an engine that will never connect.
///
/// Telegram answers a join before any media flows, and comments, reactions and Stars need nothing more. Whether
/// Telegram keeps such a listener for long is not promised: when it does not, TDLib reports `need_rejoin` and the call
/// joins again.
public final class SilentListener {

    private static final String ICE_CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RandomGenerator random;

    public SilentListener(RandomGenerator random) {
        this.random = random;
    }

    /// A fresh payload: Telegram refuses a source that is used twice.
    public JoinPayload joinPayload() {
        int source = 1 + random.nextInt(Integer.MAX_VALUE - 1);
        var fingerprint = Map.of("hash", "sha-256", "setup", "passive", "fingerprint", fingerprint());
        Map<String, Object> payload = Map.of(
                "ufrag", iceText(4),
                "pwd", iceText(24),
                "ssrc", source,
                "ssrc-groups", List.of(),
                "fingerprints", List.of(fingerprint));
        return new JoinPayload(source, JSON.valueToTree(payload).toString());
    }

    private String iceText(int length) {
        var text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(ICE_CHARACTERS.charAt(random.nextInt(ICE_CHARACTERS.length())));
        }
        return text.toString();
    }

    private String fingerprint() {
        var digest = new byte[32];
        random.nextBytes(digest);
        return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
    }
}
