package dev.compere.endurance;

import dev.compere.media.ConnectionListener;
import dev.compere.media.JoinAnswer;
import dev.compere.media.MediaItem;
import dev.compere.media.MediaRole;
import dev.compere.media.MediaSource;
import dev.compere.media.ffmpeg.Ffmpeg;
import dev.compere.media.player.Decoders;
import dev.compere.media.player.Loop;
import dev.compere.media.player.PlaybackEnd;
import dev.compere.media.player.Player;
import dev.compere.media.player.PlayerListener;
import dev.compere.media.player.PlayerSettings;
import dev.compere.media.webrtc.WebRtcEngine;
import dev.compere.media.webrtc.WebRtcSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/// The bot's media alone: joins as a publisher with what it is told on its input, and plays a file again and again.
/// Answers `status` with how well its player keeps time.
final class EnduranceBot {

    private EnduranceBot() {}

    /// @param args the file
    static void main(String[] args) throws IOException, InterruptedException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var connected = new CountDownLatch(1);
        // The bit rates are those of a bot that is not configured otherwise.
        try (var engine = WebRtcEngine.start(
                        WebRtcSettings.USUAL.withSending(new WebRtcSettings.Sending(96_000, true, 500_000, 1)));
                var player = new Player(new Decoders(Ffmpeg.find("")), PlayerSettings.DEFAULT, new Endings(out))) {
            var connection = engine.open(MediaRole.PUBLISHER, new ConnectionListener() {
                @Override
                public void connected() {
                    connected.countDown();
                }

                @Override
                public void lost(String reason) {
                    out.println("lost " + reason);
                }
            });
            out.println(connection.joinPayload().json());
            connection.connect((JoinAnswer.WebRtc) JoinAnswer.parse(in.readLine()));
            connected.await();
            player.outlet(connection.outlet());
            player.loop(Loop.ONE);
            player.play(MediaItem.of("the film", new MediaSource.MediaFile(Path.of(args[0]))));
            for (var line = in.readLine(); line != null && line.equals("status"); line = in.readLine()) {
                var pace = player.status().pace();
                out.println(micros(pace.meanDeviation()) + " " + micros(pace.mostDeviation()) + " " + pace.frames()
                        + " " + pace.stalls() + " " + pace.dropped());
            }
            connection.close();
        }
    }

    private static long micros(Duration duration) {
        return duration.toNanos() / 1000;
    }

    /// The film ends only if something is wrong.
    private record Endings(PrintStream out) implements PlayerListener {

        @Override
        public void started(MediaItem item) {}

        @Override
        public void ended(MediaItem item, PlaybackEnd end, Duration position, String problem) {
            if (end == PlaybackEnd.FAILED) {
                System.err.println("failed at " + position + ": " + problem);
            }
        }
    }
}
