package dev.compere.localtelegram.sfu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class StunRequestTest {
    /// The sample request of RFC 5769, 2.1.
    private static final byte[] SAMPLE = HexFormat.of()
            .parseHex("000100582112a442b7e7a701bc34d686fa87dfae"
                    + "802200105354554e207465737420636c69656e74"
                    + "002400046e0001ff80290008932ff9b151263b36"
                    + "000600096576746a3a68367659202020"
                    + "000800149aeaa70cbfd8cb56781ef2b5b2d3f249c1b571a2"
                    + "80280004e57a3bcf");
    private static final String PASSWORD = "VOkJxbRl1RmTxUk/WvJxBt";

    @Test
    void aSignedRequestIsKnown() {
        var request = StunRequest.parse(SAMPLE).orElseThrow();
        assertThat(request.ufrag()).isEqualTo("evtj");
        assertThat(request.nominates()).isFalse();
        assertThat(request.isSignedWith(PASSWORD)).isTrue();
        assertThat(request.isSignedWith(PASSWORD + "x")).isFalse();
    }

    @Test
    void aChangedRequestIsNotSigned() {
        var changed = SAMPLE.clone();
        changed[30] ^= 1;
        assertThat(StunRequest.parse(changed).orElseThrow().isSignedWith(PASSWORD))
                .isFalse();
    }

    @Test
    void whatIsCutOffIsNoRequest() {
        for (var length = 0; length < SAMPLE.length; length++) {
            assertThat(StunRequest.parse(Arrays.copyOf(SAMPLE, length))).isEmpty();
        }
    }
}
