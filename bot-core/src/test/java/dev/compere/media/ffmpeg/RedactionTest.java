package dev.compere.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RedactionTest {

    @Test
    void whatWasToldIsHidden() {
        assertThat(new Redaction(List.of("abcd", "abcdefgh")).apply("cannot open abcdefgh, abcd"))
                .isEqualTo("cannot open ***, ***");
    }

    @Test
    void usersAndQueriesOfAnyAddressAreHidden() {
        assertThat(Redaction.NONE.apply("opening 'https://me:pw@host/a.ts?sign=1&x=2' for reading"))
                .isEqualTo("opening 'https://host/a.ts' for reading");
    }

    @Test
    void theKeyOfAStreamIsHiddenAndThePathOfAWebPageIsNot() {
        assertThat(Redaction.of("rtmp://host/app/key-1").apply("play key-1 of rtmp://host/app/key-1"))
                .isEqualTo("play *** of rtmp://host/app/***");
        assertThat(Redaction.of("https://host/song.mp3").apply("https://host/song.mp3: 404"))
                .isEqualTo("https://host/song.mp3: 404");
    }

    @Test
    void anAddressThatIsNoneIsHiddenAsAWhole() {
        assertThat(Redaction.of("rtmp://host/a b/key").apply("rtmp://host/a b/key: refused"))
                .isEqualTo("rtmp://***: refused");
    }

    @Test
    void theSecretsAreNotPrinted() {
        assertThat(new Redaction(List.of("abcd"))).hasToString("Redaction of 1 secrets");
    }
}
