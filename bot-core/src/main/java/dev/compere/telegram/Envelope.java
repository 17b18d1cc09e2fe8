package dev.compere.telegram;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Whom a text from TDLib is for, read from its end without parsing the rest: TDLib always appends `,"@extra":` (in
/// answers) and `,"@client_id":`, and Compere's `@extra` is a plain number.
///
/// @param extra the number of the request that is answered, or 0 for an update
record Envelope(int clientId, long extra) {

    private static final byte[] EXTRA = ",\"@extra\":".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CLIENT_ID = ",\"@client_id\":".getBytes(StandardCharsets.US_ASCII);

    boolean isUpdate() {
        return extra == 0;
    }

    static Envelope of(byte[] json) {
        int end = json.length - 1;
        int clientIdAt = numberBefore(json, end);
        if (end < 0 || json[end] != '}' || !keyEndsAt(json, clientIdAt, CLIENT_ID)) {
            throw new TelegramUnreadable("A text from TDLib", "its end, which names no client");
        }
        int clientId = Math.toIntExact(number(json, clientIdAt, end));
        int extraEnd = clientIdAt - CLIENT_ID.length;
        int extraAt = numberBefore(json, extraEnd);
        return new Envelope(clientId, keyEndsAt(json, extraAt, EXTRA) ? number(json, extraAt, extraEnd) : 0);
    }

    private static int numberBefore(byte[] json, int end) {
        int at = end;
        while (at > 0 && json[at - 1] >= '0' && json[at - 1] <= '9') {
            at--;
        }
        return at;
    }

    private static boolean keyEndsAt(byte[] json, int at, byte[] key) {
        int start = at - key.length;
        return start >= 0 && Arrays.equals(json, start, at, key, 0, key.length);
    }

    private static long number(byte[] json, int from, int to) {
        return Long.parseLong(new String(json, from, to - from, StandardCharsets.US_ASCII));
    }
}
