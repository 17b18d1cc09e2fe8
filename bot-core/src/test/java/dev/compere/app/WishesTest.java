package dev.compere.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.action.Playable;
import dev.compere.config.MediaConfig;
import dev.compere.config.MediaConfig.LiveInput;
import dev.compere.config.Secret;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WishesTest {

    private static final LiveInput STUDIO = new LiveInput(new Secret("/dev/video0"), "v4l2");

    @TempDir
    private Path place;

    private MediaConfig media;

    @BeforeEach
    void fill() throws Exception {
        Files.createDirectories(place.resolve("songs/old"));
        Files.writeString(place.resolve("songs/old/song.mp3"), "x");
        Files.writeString(place.resolve("songs/intro.mp3"), "x");
        media = new MediaConfig(
                true,
                Optional.empty(),
                Path.of("media"),
                List.of("media.example.org"),
                Map.of("studio", STUDIO),
                1,
                Duration.ofSeconds(5),
                new MediaConfig.Video(640, 360, 30, 1_000),
                Path.of("recordings"),
                new MediaConfig.Recording(MediaConfig.Format.OGG, 1, Duration.ofHours(1)));
    }

    private String file(String name) {
        return place.resolve("songs").resolve(name).toString();
    }

    @Test
    void eachIsWhatItLooksLikeInTheOrderTyped() {
        var wishes = Wishes.of(
                List.of(
                        file("intro.mp3"),
                        "studio",
                        "https://elsewhere.example.org:8443/a.mp3",
                        "RTMP://127.0.0.1/a/key"),
                media);

        assertThat(wishes.items())
                .containsExactly(
                        new Playable.Named("intro.mp3"),
                        new Playable.Named("studio"),
                        new Playable.Address(URI.create("https://elsewhere.example.org:8443/a.mp3")),
                        new Playable.Named("stream 4"));
        var allowed = wishes.allowedBy(media);
        assertThat(allowed.hosts()).containsExactly("elsewhere.example.org:8443");
        assertThat(allowed.inputs())
                .isEqualTo(
                        Map.of("studio", STUDIO, "stream 4", new LiveInput(new Secret("RTMP://127.0.0.1/a/key"), "")));
        assertThat(allowed.queueCapacity()).isEqualTo(4);
    }

    @Test
    void theFolderIsTheOneThatHoldsAllFiles() throws Exception {
        var wishes = Wishes.of(List.of(file("old/song.mp3"), file("intro.mp3")), media);

        assertThat(wishes.folder()).isEqualTo(place.resolve("songs").toRealPath());
        assertThat(wishes.items()).containsExactly(new Playable.Named("old/song.mp3"), new Playable.Named("intro.mp3"));
    }

    @Test
    void whatIsNoneOfThemIsToldByItsName() {
        assertThatThrownBy(() -> Wishes.of(List.of("stduio"), media))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("stduio is not a file; name files, addresses, or live inputs of media.inputs");
    }
}
