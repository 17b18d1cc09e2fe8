package dev.compere.media.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.compere.media.Tone;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WavFileTest {

    private static final int SECOND = 4 * 48_000;

    @TempDir
    private Path folder;

    private final Tone tone = new Tone(8000, 440, 700);
    private Path path;

    @BeforeEach
    void makeTheFile() throws IOException {
        path = Files.createFile(folder.resolve("sound.wav"));
    }

    @Test
    void whatIsWrittenCanBeRead() throws IOException {
        try (var file = new WavFile(path)) {
            write(file, 150);
            file.silence(24_000);
            write(file, 50);
        }

        assertThat(sizesInTheHeader()).containsExactly(36 + 5 * SECOND / 2, 5 * SECOND / 2);
        var sound = RecordedSound.of(path);
        assertThat(sound.millis()).isEqualTo(2500);
        assertThat(sound.purity(440, 400)).isGreaterThan(0.999);
        assertThat(sound.level(1500, 500)).isZero();
        assertThat(sound.level(2000, 500)).isGreaterThan(5000);
    }

    @Test
    void afterACrashAllButTheLastSecondIsThere() throws IOException {
        var neverClosed = new WavFile(path);
        write(neverClosed, 350);

        assertThat(sizesInTheHeader()).containsExactly(36 + 3 * SECOND, 3 * SECOND);
        assertThat(RecordedSound.of(path).millis()).isEqualTo(3000);
        neverClosed.close();
        assertThat(RecordedSound.of(path).millis()).isEqualTo(3500);
    }

    @Test
    void silenceAtTheEndIsPartOfTheFile() throws IOException {
        var file = new WavFile(path);
        write(file, 100);
        file.silence(48_000);
        file.close();
        file.close();

        assertThat(Files.size(path)).isEqualTo(44 + 2 * SECOND).isEqualTo(file.bytes());
        assertThat(RecordedSound.of(path).millis()).isEqualTo(2000);
    }

    @Test
    void theLongestFitsTheHeaderJustSo() {
        assertThat(44 + WavFile.LONGEST * SECOND).isLessThan(1L << 32);
        assertThat(44 + (WavFile.LONGEST + 2) * SECOND).isGreaterThan(1L << 32);
    }

    @Test
    void aFullDiskIsSaid() {
        var full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "a Linux kernel");

        assertThatThrownBy(() -> new WavFile(full)).isInstanceOf(DiskFull.class).hasMessageContaining("No space left");
    }

    private void write(WavFile file, int frames) throws IOException {
        for (int i = 0; i < frames; i++) {
            file.write(tone.next().samples());
        }
    }

    private int[] sizesInTheHeader() throws IOException {
        var header = ByteBuffer.wrap(Files.readAllBytes(path)).order(ByteOrder.LITTLE_ENDIAN);
        return new int[] {header.getInt(4), header.getInt(40)};
    }
}
