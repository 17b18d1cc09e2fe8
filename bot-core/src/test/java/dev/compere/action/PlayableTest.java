package dev.compere.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.action.Playable.Address;
import dev.compere.action.Playable.Named;
import dev.compere.action.Playable.Ranking;
import dev.compere.action.Playable.Shown;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlayableTest {

    @ParameterizedTest
    @ValueSource(strings = {"intro.mp3", "jingles/intro.mp3", "..hidden.wav", "Füße 2.ogg", "a/b/c..mp4"})
    void aNameIsAPathBelowTheMediaFolder(String file) {
        assertThat(new Named(file).file()).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/etc/passwd",
                "../bot.yaml",
                "jingles/../../bot.yaml",
                "..",
                "./intro.mp3",
                "jingles//intro.mp3",
                "jingles/",
                "..\\bot.yaml",
                "C:intro.mp3",
                "file:/etc/passwd",
                "concat:a.mp3|b.mp3",
                "intro\n.mp3",
                "intro\0.mp3"
            })
    void aNameThatLeadsOutOfTheMediaFolderIsRefused(String file) {
        assertThatThrownBy(() -> new Named(file)).hasMessageContaining("below the media folder");
    }

    @Test
    void aNameIsNotEndless() {
        assertThatThrownBy(() -> new Named("x".repeat(Named.LONGEST + 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://example.org/song.mp3",
                "song.mp3",
                "https:song.mp3",
                "https:///song.mp3",
                "https://ann:secret@example.org/song.mp3"
            })
    void onlyWebAddressesArePlayed(String address) {
        assertThatThrownBy(() -> new Address(URI.create(address)))
                .hasMessageContaining("https://example.org/song.mp3")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aWebAddressIsPlayed() {
        assertThat(new Address(URI.create("HTTPS://example.org:8443/song.mp3?a=b")).url())
                .hasHost("example.org");
    }

    @Test
    void aCardHasSomethingOnItAndNotTooMuch() {
        assertThat(new Shown("", List.of("one"), Duration.ZERO).lines()).containsExactly("one");
        assertThatThrownBy(() -> new Shown(" ", List.of(""), Duration.ZERO)).hasMessageContaining("title or lines");
        assertThatThrownBy(() -> new Shown("T", Collections.nCopies(13, "x"), Duration.ZERO))
                .hasMessageContaining("up to 12 lines, not 13");
        assertThatThrownBy(() -> new Shown("T".repeat(201), List.of(), Duration.ZERO))
                .hasMessageContaining("up to 200 characters, not 201");
        assertThatThrownBy(() -> new Shown("T", List.of(), Duration.ofHours(13)))
                .hasMessageContaining("up to 12 hours");
    }

    @Test
    void aLeaderboardCardHasAPlaceAtLeast() {
        assertThatThrownBy(() -> new Ranking("Top", 0, Duration.ZERO)).hasMessageContaining("1 to 20 places, not 0");
        assertThatThrownBy(() -> new Ranking("Top", 3, Duration.ofSeconds(-1))).hasMessageContaining("12 hours");
    }
}
