package dev.compere.media.webrtc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.localtelegram.sfu.Sfu;
import dev.compere.localtelegram.sfu.SfuRoom;
import dev.compere.media.MediaConnection;
import dev.compere.media.MediaRole;
import dev.compere.media.Tone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SoundCardTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Heard heard = new Heard();

    /// A hundred times a second something would wake that nobody needs.
    @Test
    void itRunsOnlyWhileSomebodyListens() throws Exception {
        try (var engine = WebRtcEngine.start(WebRtcSettings.USUAL);
                var sfu = Sfu.start(0)) {
            var room = sfu.room();
            long idle = threads();
            var publisher = join(engine, room, MediaRole.PUBLISHER, new Heard());
            int talker = publisher.joinPayload().audioSource();
            try (var _ = Pace.tone(publisher.outlet(), new Tone(440))) {
                becomes(idle);
                for (int i = 0; i < 3; i++) {
                    var listener = join(engine, room, MediaRole.LISTENER, heard);
                    listener.hear(Set.of(talker));
                    assertThat(heard.voice(talker).becomesPure(440, 0.98, SOON)).isTrue();
                    assertThat(threads()).isGreaterThan(idle);
                    listener.hear(Set.of());
                    becomes(idle);
                    listener.hear(Set.of(talker));
                    assertThat(heard.voice(talker).await(100, SOON)).isTrue();
                    assertThat(heard.voice(talker).becomesPure(440, 0.98, SOON)).isTrue();
                    listener.close();
                    becomes(idle);
                }
            }
            publisher.close();
            becomes(idle);
        }
    }

    private static MediaConnection join(WebRtcEngine engine, SfuRoom room, MediaRole role, Heard heard)
            throws Exception {
        var connection = engine.open(role, heard);
        heard.join(connection, room);
        return connection;
    }

    private void becomes(long threads) throws Exception {
        long end = System.nanoTime() + SOON.toNanos();
        while (threads() != threads) {
            assertThat(System.nanoTime()).as("%d threads in time", threads).isLessThan(end);
            assertThat(heard.losses.poll(20, TimeUnit.MILLISECONDS)).isNull();
        }
    }

    /// The library's threads for sound cards, capturing and playing.
    private static long threads() throws IOException {
        try (var tasks = Files.list(Path.of("/proc/self/task"))) {
            return tasks.filter(task -> name(task).startsWith("webrtc_audio_mo"))
                    .count();
        }
    }

    private static String name(Path task) {
        try {
            return Files.readString(task.resolve("comm"));
        } catch (IOException e) {
            // It ended between being listed and being read.
            return "";
        }
    }
}
