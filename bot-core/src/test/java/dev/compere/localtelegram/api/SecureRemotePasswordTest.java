package dev.compere.localtelegram.api;

import static dev.compere.localtelegram.mtproto.Digests.sha256;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SecureRemotePasswordTest {
    @Test
    void theServerValueIsANumberBelowThePrime() {
        var challenge = SecureRemotePassword.forPassword("secret", new Random(1));

        assertThat(challenge.serverValue()).hasSize(256);
        assertThat(new BigInteger(1, challenge.serverValue()))
                .isLessThan(new BigInteger(1, SecureRemotePassword.prime()))
                .isPositive();
    }

    @Test
    void aGuessedProofIsRefused() {
        var challenge = SecureRemotePassword.forPassword("secret", new Random(1));
        var clientValue = new byte[256];
        Arrays.fill(clientValue, (byte) 7);

        assertThat(challenge.accepts(clientValue, sha256(new byte[0]))).isFalse();
    }

    /// A client value of zero would make the shared secret known without the password.
    @Test
    void aClientValueOfZeroIsRefused() {
        var challenge = SecureRemotePassword.forPassword("secret", new Random(1));

        assertThat(challenge.accepts(new byte[256], new byte[32])).isFalse();
        assertThat(challenge.accepts(SecureRemotePassword.prime(), new byte[32]))
                .isFalse();
    }
}
