package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaFolderTest {

    @TempDir
    private Path place;

    private MediaFolder folder;

    @BeforeEach
    void fill() throws IOException {
        Files.createDirectories(place.resolve("media/jingles"));
        Files.writeString(place.resolve("media/jingles/intro.mp3"), "x");
        Files.writeString(place.resolve("secret.txt"), "x");
        folder = new MediaFolder(place.resolve("media"));
    }

    @Test
    void aFileBelowItIsFound() {
        assertThat(folder.find("jingles/intro.mp3")).isPresent();
    }

    @Test
    void nothingOutsideIsReached() throws IOException {
        Files.createSymbolicLink(place.resolve("media/link.txt"), place.resolve("secret.txt"));
        assertThat(folder.find("../secret.txt")).isEmpty();
        assertThat(folder.find("link.txt")).isEmpty();
        assertThat(folder.find(place.resolve("secret.txt").toString())).isEmpty();
    }

    @Test
    void whatIsNoFileIsNotFound() {
        assertThat(folder.find("jingles")).isEmpty();
        assertThat(folder.find("outro.mp3")).isEmpty();
        assertThat(new MediaFolder(place.resolve("nowhere")).find("intro.mp3")).isEmpty();
    }

    @Test
    void aTypingMistakeIsAnswered() {
        assertThat(folder.similarTo("jingles/itro.mp3", List.of("studio"))).containsExactly("jingles/intro.mp3");
        assertThat(folder.similarTo("stduio", List.of("studio"))).containsExactly("studio");
        assertThat(folder.similarTo("something else", List.of("studio"))).isEmpty();
        assertThat(new MediaFolder(place.resolve("nowhere")).similarTo("intro.mp3", List.of()))
                .isEmpty();
    }
}
