package dev.compere.localtelegram.sfu.sctp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The message that opens a channel on its stream (RFC 8832, 5.1).
///
/// @param label the channel's name
record OpenMessage(String label) {
    private static final int HEADER = 12;
    private static final byte TYPE = 3;
    private static final byte[] ACKNOWLEDGEMENT = {2};

    /// Empty for what is no such message.
    static Optional<OpenMessage> parse(byte[] payload) {
        if (payload.length < HEADER || payload[0] != TYPE) {
            return Optional.empty();
        }
        var lengths = ByteBuffer.wrap(payload).position(8);
        var label = Short.toUnsignedInt(lengths.getShort());
        var subprotocol = Short.toUnsignedInt(lengths.getShort());
        return HEADER + label + subprotocol == payload.length
                ? Optional.of(new OpenMessage(new String(payload, HEADER, label, StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    static byte[] acknowledgement() {
        return ACKNOWLEDGEMENT.clone();
    }
}
