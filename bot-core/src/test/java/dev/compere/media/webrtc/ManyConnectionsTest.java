package dev.compere.media.webrtc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.media.MediaRole;
import dev.compere.media.Tone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// `-Dcycles=200` says what many joins cost in memory; both ends live in this process, so it is twice what a bot pays.
class ManyConnectionsTest {

    private static final int CYCLES = Integer.getInteger("cycles", 30);
    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    void connectionsLeaveNoThreadsAndNoDescriptors() throws Exception {
        try (var engine = WebRtcEngine.start(WebRtcSettings.USUAL)) {
            long threads = 0;
            long descriptors = 0;
            for (int cycle = 1; cycle <= CYCLES; cycle++) {
                connectOnce(engine);
                if (cycle == 10) {
                    threads = count("/proc/self/task");
                    descriptors = count("/proc/self/fd");
                }
                if (CYCLES > 30 && cycle % 10 == 0) {
                    System.out.printf(
                            "%d cycles: %s, %d threads, %d descriptors%n",
                            cycle, memory(), count("/proc/self/task"), count("/proc/self/fd"));
                }
            }
            assertThat(count("/proc/self/task")).isLessThanOrEqualTo(threads + 3);
            assertThat(count("/proc/self/fd")).isLessThanOrEqualTo(descriptors + 3);
        }
    }

    private static void connectOnce(WebRtcEngine engine) throws Exception {
        var heard = new Heard();
        try (var far = new FarEnd(engine, 1);
                var connection = engine.open(MediaRole.PUBLISHER, heard);
                var _ = Pace.tone(connection.outlet(), new Tone(440))) {
            connection.connect(far.join(connection.joinPayload()));
            assertThat(heard.connected.await(10, TimeUnit.SECONDS)).isTrue();
            connection.hear(Set.copyOf(far.voices()));
            try (var _ = Pace.tone(far.talker(0), new Tone(550))) {
                assertThat(far.sound.await(5, SOON)).isTrue();
                assertThat(heard.voice(far.voices().getFirst()).await(5, SOON)).isTrue();
            }
        }
    }

    private static long count(String folder) throws IOException {
        try (var entries = Files.list(Path.of(folder))) {
            return entries.count();
        }
    }

    private static String memory() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .findFirst()
                .orElse("unknown");
    }
}
