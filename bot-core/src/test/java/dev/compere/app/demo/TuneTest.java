package dev.compere.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TuneTest {

    private static final int HEADER = 44;

    @ParameterizedTest
    @EnumSource
    void aTuneIsHeardFromBeginningToEndAndIsNotTooLoud(Tune tune, @TempDir Path folder) throws Exception {
        tune.writeTo(folder);
        var file = ByteBuffer.wrap(Files.readAllBytes(folder.resolve(tune.fileName())))
                .order(ByteOrder.LITTLE_ENDIAN);
        assertThat(file.getInt(4)).isEqualTo(file.capacity() - 8);
        var samples =
                file.position(HEADER).slice().order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        assertThat(samples.capacity() / 48_000).isBetween(15, 40);
        for (int second = 0; second < samples.capacity() / 48_000; second++) {
            assertThat(loudest(samples.slice(second * 48_000, 48_000)))
                    .as("second %d", second)
                    .isBetween(1_500, 26_000);
        }
    }

    private static int loudest(ShortBuffer samples) {
        int loudest = 0;
        while (samples.hasRemaining()) {
            loudest = Math.max(loudest, Math.abs(samples.get()));
        }
        return loudest;
    }
}
