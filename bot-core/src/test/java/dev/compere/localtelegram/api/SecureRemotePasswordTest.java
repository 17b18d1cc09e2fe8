package dev.compere.localtelegram.api;

import static dev.compere.localtelegram.mtproto.Digests.sha256;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class SecureRemotePasswordTest {
    private static final BigInteger P = new BigInteger(1, SecureRemotePassword.prime());
    private static final BigInteger G = BigInteger.valueOf(SecureRemotePassword.GENERATOR);

    private final SecureRemotePassword challenge = SecureRemotePassword.forPassword("secret", new Random(1));
    private final BigInteger clientSecret = new BigInteger(2000, new Random(2));
    private final byte[] clientValue = padded(G.modPow(clientSecret, P));

    @Test
    void whoKnowsThePasswordIsAccepted() throws Exception {
        assertThat(challenge.accepts(clientValue, proof("secret"))).isTrue();
    }

    @Test
    void whoKnowsAnotherPasswordIsRefused() throws Exception {
        assertThat(challenge.accepts(clientValue, proof("Secret"))).isFalse();
    }

    /// A client value of zero would make the shared secret known without the password.
    @Test
    void aClientValueOfZeroIsRefused() {
        assertThat(challenge.accepts(new byte[256], new byte[32])).isFalse();
        assertThat(challenge.accepts(SecureRemotePassword.prime(), new byte[32]))
                .isFalse();
    }

    /// The client's side, as Telegram describes it for its clients.
    private byte[] proof(String password) throws Exception {
        var x = number(passwordHash(password));
        var u = number(sha256(clientValue, challenge.serverValue()));
        var k = number(sha256(padded(P), padded(G)));
        var base = number(challenge.serverValue())
                .subtract(k.multiply(G.modPow(x, P)))
                .mod(P);
        var shared = base.modPow(clientSecret.add(u.multiply(x)), P);
        return sha256(
                xor(sha256(padded(P)), sha256(padded(G))),
                sha256(challenge.salt1()),
                sha256(challenge.salt2()),
                clientValue,
                challenge.serverValue(),
                sha256(padded(shared)));
    }

    private byte[] passwordHash(String password) throws Exception {
        var salt1 = challenge.salt1();
        var salt2 = challenge.salt2();
        var once = sha256(salt2, sha256(salt1, password.getBytes(UTF_8), salt1), salt2);
        return sha256(salt2, pbkdf2(once, salt1), salt2);
    }

    private static byte[] pbkdf2(byte[] key, byte[] salt) throws Exception {
        var mac = Mac.getInstance("HmacSHA512");
        mac.init(new SecretKeySpec(key, "HmacSHA512"));
        var block = mac.doFinal(concatenated(salt, new byte[] {0, 0, 0, 1}));
        var result = block.clone();
        for (var i = 1; i < 100_000; i++) {
            block = mac.doFinal(block);
            result = xor(result, block);
        }
        return result;
    }

    private static byte[] concatenated(byte[] left, byte[] right) {
        var both = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, both, left.length, right.length);
        return both;
    }

    private static byte[] xor(byte[] left, byte[] right) {
        var result = left.clone();
        for (var i = 0; i < result.length; i++) {
            result[i] ^= right[i];
        }
        return result;
    }

    private static BigInteger number(byte[] bytes) {
        return new BigInteger(1, bytes);
    }

    private static byte[] padded(BigInteger number) {
        var bytes = number.toByteArray();
        var padded = new byte[256];
        var length = Math.min(bytes.length, 256);
        System.arraycopy(bytes, bytes.length - length, padded, 256 - length, length);
        return padded;
    }
}
