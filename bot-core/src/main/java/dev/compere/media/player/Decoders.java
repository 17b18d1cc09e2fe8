package dev.compere.media.player;

import dev.compere.media.MediaSource;
import dev.compere.media.ffmpeg.Ffmpeg;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;

/// Opens sources for players by ffmpeg. Safe from any thread; for any number of players.
public final class Decoders {

    private final Ffmpeg ffmpeg;

    public Decoders(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /// Returns at once; whatever goes wrong is told by the buffer's end.
    ///
    /// @param permits one is held as long as its process is there
    /// @param news called whenever there may be something new in the buffer
    Decoder open(MediaSource source, Duration from, PlayerSettings settings, Semaphore permits, Runnable news) {
        var buffer = new FrameBuffer(settings, source instanceof MediaSource.LiveInput, news);
        var decoder = new Decoder(ffmpeg, source, from, settings, buffer, permits);
        Thread.ofPlatform().daemon().name("decoder").start(decoder);
        return decoder;
    }

    /// How ffmpeg is to write what it reads: both kinds from the same zero on, without gaps, in one pipe.
    ///
    /// AVI is the simplest container that streams: chunk after chunk, and no time stamps, which constant rates do
    /// without.
    static List<String> output(PlayerSettings settings) {
        var size = settings.width() + ":" + settings.height();
        return List.of(
                "-map",
                "0:a:0?",
                "-map",
                "0:v:0?",
                "-sn",
                "-dn",
                "-af",
                "aresample=48000:async=1:first_pts=0",
                "-ac",
                String.valueOf(settings.channels()),
                "-c:a",
                "pcm_s16le",
                "-vf",
                "fps=" + settings.framesPerSecond() + ":start_time=0,scale=" + size
                        + ":force_original_aspect_ratio=decrease:force_divisible_by=2"
                        + ",pad=" + size + ":-1:-1,setsar=1,format=yuv420p",
                "-c:v",
                "rawvideo",
                // The other kind is not waited for longer than half a second: a cover, a camera without sound.
                "-max_interleave_delta",
                "500000",
                "-flush_packets",
                "1",
                "-f",
                "avi",
                "pipe:1");
    }
}
