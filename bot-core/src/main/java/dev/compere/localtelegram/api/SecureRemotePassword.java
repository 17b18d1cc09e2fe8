package dev.compere.localtelegram.api;

import static dev.compere.localtelegram.mtproto.Digests.sha256;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The server's side of Telegram's SRP: the client proves that it knows the password and never sends it.
///
/// With `x` made of password and salts, `v = g^x` and `B = k·v + g^b`, both sides reach the same `S`; `M1` is its
/// proof.
final class SecureRemotePassword {
    static final int GENERATOR = 3;

    private static final int ITERATIONS = 100_000;
    private static final int LENGTH = 256;
    private static final BigInteger G = BigInteger.valueOf(GENERATOR);

    /// The safe prime of 2048 bits that Telegram uses.
    private static final BigInteger P = new BigInteger("""
            c71caeb9c6b1c9048e6c522f70f13f73980d40238e3e21c14934d037563d930f48198a0aa7c14058229493d22530f4dbfa336f6e0ac925139543aed44cce7c37\
            20fd51f69458705ac68cd4fe6b6b13abdc9746512969328454f18faf8c595f642477fe96bb2a941d5bcd1d4ac8cc49880708fa9b378e3c4f3a9060bee67cf9a4\
            a4a695811051907e162753b56b0f6b410dba74d8a84b2a14b3144e0ef1284754fd17ed950d5965b4b9dd46582db1178d169c6bc465b0d6ff9ca3928fef5b9ae4\
            e418fc15e83ebea0f87fa9ff5eed70050ded2849f47bf959d956850ce929851f0d8115f635b105ee2e4e15d04b2454bf6f4fadf034b10403119cd8e3b92fcc5b""", 16);

    private final byte[] salt1;
    private final byte[] salt2;
    private final BigInteger verifier;
    private final BigInteger secret;
    private final BigInteger serverValue;

    private SecureRemotePassword(byte[] salt1, byte[] salt2, BigInteger verifier, BigInteger secret) {
        this.salt1 = salt1;
        this.salt2 = salt2;
        this.verifier = verifier;
        this.secret = secret;
        var k = number(sha256(bytes(P), bytes(G)));
        this.serverValue = k.multiply(verifier).add(G.modPow(secret, P)).mod(P);
    }

    static SecureRemotePassword forPassword(String password, RandomGenerator random) {
        var salt1 = random(random, 16);
        var salt2 = random(random, 16);
        var x = number(passwordHash(password.getBytes(StandardCharsets.UTF_8), salt1, salt2));
        return new SecureRemotePassword(salt1, salt2, G.modPow(x, P), number(random(random, LENGTH)));
    }

    static byte[] prime() {
        return bytes(P);
    }

    byte[] salt1() {
        return salt1.clone();
    }

    byte[] salt2() {
        return salt2.clone();
    }

    byte[] serverValue() {
        return bytes(serverValue);
    }

    /// @param clientValue the client's `A`
    /// @param proof the client's `M1`
    boolean accepts(byte[] clientValue, byte[] proof) {
        var a = number(clientValue);
        if (a.mod(P).signum() == 0) {
            return false;
        }
        var u = number(sha256(bytes(a), bytes(serverValue)));
        var shared = a.multiply(verifier.modPow(u, P)).modPow(secret, P);
        var expected = sha256(
                xor(sha256(bytes(P)), sha256(bytes(G))),
                sha256(salt1),
                sha256(salt2),
                bytes(a),
                bytes(serverValue),
                sha256(bytes(shared)));
        return MessageDigest.isEqual(expected, proof);
    }

    private static byte[] passwordHash(byte[] password, byte[] salt1, byte[] salt2) {
        var inner = salted(salted(password, salt1), salt2);
        return salted(pbkdf2(inner, salt1), salt2);
    }

    private static byte[] salted(byte[] data, byte[] salt) {
        return sha256(salt, data, salt);
    }

    /// One block of PBKDF2 with HMAC-SHA-512. The JDK's own takes passwords of characters, not of bytes.
    private static byte[] pbkdf2(byte[] password, byte[] salt) {
        try {
            var mac = Mac.getInstance("HmacSHA512");
            mac.init(new SecretKeySpec(password, "HmacSHA512"));
            mac.update(salt);
            var block = mac.doFinal(new byte[] {0, 0, 0, 1});
            var result = block;
            for (var i = 1; i < ITERATIONS; i++) {
                block = mac.doFinal(block);
                result = xor(result, block);
            }
            return result;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA512", e);
        }
    }

    private static byte[] xor(byte[] left, byte[] right) {
        var result = new byte[left.length];
        for (var i = 0; i < result.length; i++) {
            result[i] = (byte) (left[i] ^ right[i]);
        }
        return result;
    }

    private static byte[] random(RandomGenerator random, int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static BigInteger number(byte[] bytes) {
        return new BigInteger(1, bytes);
    }

    /// Big-endian, padded to 256 bytes.
    private static byte[] bytes(BigInteger number) {
        var bytes = number.toByteArray();
        var padded = new byte[LENGTH];
        var length = Math.min(bytes.length, LENGTH);
        System.arraycopy(bytes, bytes.length - length, padded, LENGTH - length, length);
        return padded;
    }
}
