package dev.compere.localtelegram.sfu;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The session keys of SRTP or of SRTCP and what is done with them: AES in counter mode and HMAC-SHA1 cut to ten bytes
/// (RFC 3711, 4). Not thread-safe.
final class SrtpCipher {
    static final int TAG_LENGTH = 10;
    private static final int BLOCK = 16;
    private static final int AUTHENTICATION_KEY_LENGTH = 20;

    private final Cipher cipher;
    private final SecretKeySpec key;
    private final byte[] salt;
    private final Mac mac;

    private SrtpCipher(byte[] key, byte[] authenticationKey, byte[] salt) throws GeneralSecurityException {
        this.key = new SecretKeySpec(key, "AES");
        this.salt = salt;
        cipher = Cipher.getInstance("AES/CTR/NoPadding");
        mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(authenticationKey, "HmacSHA1"));
    }

    /// Session keys from a master key, as RFC 3711, 4.3 derives them.
    ///
    /// @param firstLabel 0 for SRTP, 3 for SRTCP
    static SrtpCipher derive(SrtpMaster master, int firstLabel) {
        try {
            return new SrtpCipher(
                    derive(master, firstLabel, BLOCK),
                    derive(master, firstLabel + 1, AUTHENTICATION_KEY_LENGTH),
                    derive(master, firstLabel + 2, SrtpMaster.SALT_LENGTH));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no AES or no HMAC-SHA1", e);
        }
    }

    private static byte[] derive(SrtpMaster master, int label, int length) throws GeneralSecurityException {
        var counter = Arrays.copyOf(master.salt(), BLOCK);
        counter[7] ^= (byte) label;
        var prf = Cipher.getInstance("AES/CTR/NoPadding");
        prf.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(master.key(), "AES"), new IvParameterSpec(counter));
        return prf.doFinal(new byte[length]);
    }

    /// Encrypts in place, or decrypts: the two are the same.
    void crypt(byte[] packet, int from, int to, int source, long index) {
        var mask = ByteBuffer.allocate(BLOCK)
                .putInt(4, source)
                .putShort(8, (short) (index >> 32))
                .putInt(10, (int) index)
                .array();
        for (var i = 0; i < salt.length; i++) {
            mask[i] ^= salt[i];
        }
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(mask));
            cipher.doFinal(packet, from, to - from, packet, from);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES in counter mode takes any bytes, but not these", e);
        }
    }

    /// The tag of a packet's beginning with four bytes behind it.
    byte[] tag(byte[] packet, int length, int suffix) {
        mac.update(packet, 0, length);
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(suffix).array());
        return Arrays.copyOf(mac.doFinal(), TAG_LENGTH);
    }
}
