package dev.compere.media.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.compere.media.Tone;
import dev.compere.media.ffmpeg.Ffmpeg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpusFileTest {

    @TempDir
    private Path folder;

    private final Ffmpeg ffmpeg = Ffmpeg.find("");
    private final Tone tone = new Tone(8000, 440, 700);

    @Test
    void whatIsWrittenCanBeHeardAndIsAsLong() throws IOException {
        var path = Files.createFile(folder.resolve("-http:sound.ogg"));
        try (var file = new OpusFile(ffmpeg, path)) {
            file.silence(48_000);
            write(file, 200);
        }

        var sound = RecordedSound.of(path);
        assertThat(sound.millis()).isCloseTo(3000, within(20L));
        assertThat(sound.level(0, 900)).isLessThan(10);
        assertThat(sound.hertz(1500)).isCloseTo(440, within(0.5));
        assertThat(sound.purity(440, 1500)).isGreaterThan(0.98);
    }

    @Test
    void aFullDiskIsSaid() {
        var full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "a Linux kernel");

        assertThatThrownBy(() -> {
                    try (var file = new OpusFile(ffmpeg, full)) {
                        write(file, 300);
                    }
                })
                .isInstanceOf(DiskFull.class);
    }

    @Test
    void aFileThatCannotBeOpenedIsSaid() {
        assertThatThrownBy(() -> {
                    try (var file = new OpusFile(ffmpeg, folder)) {
                        write(file, 300);
                    }
                })
                .isInstanceOf(EncoderDied.class)
                .hasMessageContaining("directory");
    }

    private void write(OpusFile file, int frames) throws IOException {
        for (int i = 0; i < frames; i++) {
            file.write(tone.next().samples());
        }
    }
}
