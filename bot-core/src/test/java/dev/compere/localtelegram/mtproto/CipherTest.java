package dev.compere.localtelegram.mtproto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.localtelegram.mtproto.MessageCipher.Direction;
import dev.compere.localtelegram.mtproto.MessageCipher.Message;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CipherTest {
    private final Random random = new Random(1);
    private final AuthKey key = AuthKey.generate(random);

    /// The two published vectors of the mode.
    @ParameterizedTest
    @CsvSource({
        "000102030405060708090a0b0c0d0e0f,"
                + "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f,"
                + "0000000000000000000000000000000000000000000000000000000000000000,"
                + "1a8519a6557be652e9da8e43da4ef4453cf456b4ca488aa383c79c98b34797cb",
        "5468697320697320616e20696d706c65,"
                + "6d656e746174696f6e206f6620494745206d6f646520666f72204f70656e5353,"
                + "99706487a1cde613bc6de0b6f24b1c7aa448c8b9c3403e3467a8cad89340f53b,"
                + "4c2e204c6574277320686f70652042656e20676f74206974207269676874210a"
    })
    void aesIgeGivesThePublishedResults(String aesKey, String iv, String plain, String encrypted) {
        assertThat(AesIge.encrypt(hex(plain), hex(aesKey), hex(iv))).isEqualTo(hex(encrypted));
        assertThat(AesIge.decrypt(hex(encrypted), hex(aesKey), hex(iv))).isEqualTo(hex(plain));
    }

    @Test
    void aMessageComesBackWithItsIdsAndBody() {
        for (var direction : Direction.values()) {
            var message = new Message(41, 42, 43, 7, new byte[] {1, 2, 3, 4});

            var packet = MessageCipher.encrypt(key, direction, message, random);
            var read = MessageCipher.decrypt(key, direction, packet);

            assertThat(read.salt()).isEqualTo(41);
            assertThat(read.sessionId()).isEqualTo(42);
            assertThat(read.id()).isEqualTo(43);
            assertThat(read.sequence()).isEqualTo(7);
            assertThat(read.body()).containsExactly(1, 2, 3, 4);
            assertThat(packet.length % 16).isEqualTo(8);
        }
    }

    @Test
    void aChangedPacketIsRefused() {
        var packet = MessageCipher.encrypt(key, Direction.FROM_CLIENT, new Message(0, 1, 2, 3, new byte[4]), random);
        packet[30] ^= 1;

        assertThatThrownBy(() -> MessageCipher.decrypt(key, Direction.FROM_CLIENT, packet))
                .isInstanceOf(ProtocolException.class);
    }

    @Test
    void aPacketOfOneDirectionDoesNotPassForTheOther() {
        var packet = MessageCipher.encrypt(key, Direction.FROM_CLIENT, new Message(0, 1, 2, 3, new byte[4]), random);

        assertThatThrownBy(() -> MessageCipher.decrypt(key, Direction.FROM_SERVER, packet))
                .isInstanceOf(ProtocolException.class);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
