package dev.compere.media.rtmp;

import dev.compere.media.VideoFrame;
import dev.compere.media.ffmpeg.Ffmpeg;
import dev.compere.media.ffmpeg.FfmpegExit;
import dev.compere.media.ffmpeg.FfmpegProcess;
import dev.compere.media.ffmpeg.Redaction;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;

/// One ffmpeg that encodes and publishes, from its start to its end.
final class RtmpConnection implements AutoCloseable {

    private static final Duration TO_SAY_GOODBYE = Duration.ofSeconds(2);
    private static final int SOUNDS_PER_SECOND = 100;

    private final RtmpSettings settings;
    private final EncoderInputs inputs;
    private final FfmpegProcess ffmpeg;
    private final EncoderProgress progress;
    private boolean stalled;

    private RtmpConnection(
            RtmpSettings settings, EncoderInputs inputs, FfmpegProcess ffmpeg, EncoderProgress progress) {
        this.settings = settings;
        this.inputs = inputs;
        this.ffmpeg = ffmpeg;
        this.progress = progress;
    }

    /// @param connected run when the server takes the stream
    static RtmpConnection open(Ffmpeg ffmpeg, RtmpAddress address, RtmpSettings settings, Runnable connected)
            throws IOException {
        var inputs = new EncoderInputs();
        try {
            var arguments = RtmpCommand.arguments(address, settings, inputs.soundPath(), inputs.picturePath());
            var process = ffmpeg.start(arguments, new Redaction(List.of(address.key())));
            var progress = new EncoderProgress(process.output(), connected);
            try (var preset = process.input()) {
                preset.write(RtmpCommand.preset(address).getBytes(StandardCharsets.UTF_8));
            }
            return new RtmpConnection(settings, inputs, process, progress);
        } catch (RuntimeException | IOException e) {
            inputs.close();
            throw e;
        }
    }

    /// Feeds the encoder until it ends.
    ///
    /// @return why it has ended
    String feed(SoundBuffer sounds, PictureBuffer pictures) throws InterruptedException {
        var start = new AtomicLong();
        var reports = Thread.ofVirtual().name("rtmp-progress").start(progress);
        pace("rtmp-sound", inputs.sound(), start, SOUNDS_PER_SECOND, due -> StereoBytes.of(sounds.take(due)));
        pace("rtmp-pictures", inputs.pictures(), start, settings.framesPerSecond(), due -> bytes(pictures.take(due)));
        var exit = ffmpeg.exit();
        while (true) {
            try {
                var ended = exit.get(1, TimeUnit.SECONDS);
                reports.join();
                return reason(ended);
            } catch (TimeoutException e) {
                if (progress.still().compareTo(settings.patience()) > 0) {
                    stalled = true;
                    ffmpeg.close();
                }
            } catch (ExecutionException e) {
                throw new IllegalStateException("the end of ffmpeg cannot be waited for", e);
            }
        }
    }

    private static void pace(
            String name, ServerSocketChannel input, AtomicLong start, int perSecond, LongFunction<ByteBuffer> blocks) {
        Thread.ofPlatform().daemon().name(name).start(new PacedFeed(input, start, perSecond, blocks));
    }

    private static ByteBuffer bytes(VideoFrame frame) {
        return ByteBuffer.wrap(frame.i420());
    }

    private String reason(FfmpegExit exit) {
        if (stalled) {
            return "the server took nothing for " + settings.patience().toSeconds() + " s";
        }
        var said = ffmpeg.lastLines().stream()
                .filter(line -> line.contains("Server error: "))
                .findFirst();
        if (said.isPresent()) {
            return "the server says: " + said.get().replaceFirst(".*Server error: ", "");
        }
        if (exit.ok()) {
            return "ffmpeg has ended";
        }
        boolean turnedAway = !progress.connected() && exit.problem().endsWith("Input/output error");
        return exit.problem() + (turnedAway ? ": was the stream key replaced, or does another program publish?" : "");
    }

    /// Ends the stream in good order if that is quickly done.
    @Override
    public void close() {
        inputs.close();
        ffmpeg.finish(TO_SAY_GOODBYE);
        ffmpeg.close();
    }
}
