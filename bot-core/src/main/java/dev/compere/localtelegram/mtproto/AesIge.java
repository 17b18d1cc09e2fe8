package dev.compere.localtelegram.mtproto;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/// AES-256 in the mode "infinite garble extension", which the JDK does not have: each block is mixed with the plain
/// text and the cipher text of the block before it.
final class AesIge {
    private static final int BLOCK = 16;

    private AesIge() {}

    static byte[] encrypt(byte[] data, byte[] key, byte[] iv) {
        return crypt(Cipher.ENCRYPT_MODE, data, key, iv);
    }

    static byte[] decrypt(byte[] data, byte[] key, byte[] iv) {
        return crypt(Cipher.DECRYPT_MODE, data, key, iv);
    }

    private static byte[] crypt(int mode, byte[] data, byte[] key, byte[] iv) {
        var encrypting = mode == Cipher.ENCRYPT_MODE;
        var out = new byte[data.length];
        var block = new byte[BLOCK];
        try {
            var aes = Cipher.getInstance("AES/ECB/NoPadding");
            aes.init(mode, new SecretKeySpec(key, "AES"));
            for (var at = 0; at < data.length; at += BLOCK) {
                // Of the block before: its output mixes in first, its input last. The iv holds the cipher text of
                // "block -1", then its plain text.
                var first = at == 0;
                mix(data, at, first ? iv : out, first ? (encrypting ? 0 : BLOCK) : at - BLOCK, block, 0);
                aes.update(block, 0, BLOCK, out, at);
                mix(out, at, first ? iv : data, first ? (encrypting ? BLOCK : 0) : at - BLOCK, out, at);
            }
            return out;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES failed on " + data.length + " bytes", e);
        }
    }

    private static void mix(byte[] left, int leftAt, byte[] right, int rightAt, byte[] out, int outAt) {
        for (var i = 0; i < BLOCK; i++) {
            out[outAt + i] = (byte) (left[leftAt + i] ^ right[rightAt + i]);
        }
    }
}
