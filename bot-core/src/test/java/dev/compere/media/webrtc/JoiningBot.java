package dev.compere.media.webrtc;

import dev.compere.media.JoinAnswer;
import dev.compere.media.MediaRole;
import dev.compere.media.Tone;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// A bot's media in a process of its own, which joins and leaves again and again: as a listener, then as a publisher.
/// Says its join payloads and takes the answers, says `left SOURCE` after each leave and each tenth time what it uses.
final class JoiningBot {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int HEARD_FRAMES = 20;
    private static final int PUBLISHED_MILLIS = 300;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    private JoiningBot() {}

    /// @param args how often, and the audio source of who talks
    static void main(String[] args) throws Exception {
        new JoiningBot().run(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
        // The library's threads would keep the process alive.
        System.exit(0);
    }

    private void run(int joins, int talker) throws Exception {
        try (var engine = WebRtcEngine.start(WebRtcSettings.USUAL)) {
            for (int join = 1; join <= joins; join++) {
                join(engine, join % 2 == 0 ? MediaRole.PUBLISHER : MediaRole.LISTENER, talker);
                if (join % 10 == 0) {
                    out.println("used " + Used.byThisProcess());
                }
            }
        }
    }

    private void join(WebRtcEngine engine, MediaRole role, int talker) throws Exception {
        var heard = new Heard();
        int source;
        try (var connection = engine.open(role, heard)) {
            source = connection.joinPayload().audioSource();
            out.println(connection.joinPayload().json());
            connection.connect((JoinAnswer.WebRtc) JoinAnswer.parse(in.readLine()));
            if (!heard.connected.await(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new IOException("not connected");
            }
            if (role == MediaRole.PUBLISHER) {
                try (var _ = Pace.tone(connection.outlet(), new Tone(440));
                        var _ = Pace.picture(connection.outlet(), 7, 640, 360)) {
                    TimeUnit.MILLISECONDS.sleep(PUBLISHED_MILLIS);
                }
            } else {
                connection.hear(Set.of(talker));
                if (!heard.voice(talker).await(HEARD_FRAMES, LIMIT)) {
                    throw new IOException("nothing heard");
                }
            }
        }
        out.println("left " + source);
    }
}
