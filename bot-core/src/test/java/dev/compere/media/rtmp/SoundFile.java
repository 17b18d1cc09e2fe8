package dev.compere.media.rtmp;

import dev.compere.media.AudioFrame;
import dev.compere.media.SoundMeter;
import dev.compere.media.TestPicture;
import dev.compere.media.VideoFrame;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A file that was played by ffmpeg into memory: its sound block by block, its pictures one by one.
public final class SoundFile {

    private static final int LOUD = 1000;

    private final List<AudioFrame> sounds = new ArrayList<>();
    private final List<Integer> pictures = new ArrayList<>();
    private final int framesPerSecond;

    /// @param framesPerSecond at which the pictures are looked at
    public SoundFile(Path file, int width, int height, int framesPerSecond) {
        this.framesPerSecond = framesPerSecond;
        var input = "-i " + file;
        var sound = Programs.bytes(Programs.command(
                "ffmpeg -v quiet -nostdin",
                input,
                "-vn -af aresample=async=1:first_pts=0 -f s16le -ac 1 -ar 48000 pipe:1"));
        var samples = ByteBuffer.wrap(sound).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        while (samples.remaining() >= AudioFrame.LENGTH) {
            var block = new short[AudioFrame.LENGTH];
            samples.get(block);
            sounds.add(new AudioFrame(block, 1));
        }
        var video = Programs.bytes(Programs.command(
                "ffmpeg -v quiet -nostdin",
                input,
                "-an -vf fps=" + framesPerSecond + ":start_time=0 -pix_fmt yuv420p -f rawvideo pipe:1"));
        int size = width * height * 3 / 2;
        for (int at = 0; at + size <= video.length; at += size) {
            pictures.add(TestPicture.read(new VideoFrame(width, height, Arrays.copyOfRange(video, at, at + size))));
        }
    }

    public double soundSeconds() {
        return sounds.size() / 100.0;
    }

    public double pictureSeconds() {
        return (double) pictures.size() / framesPerSecond;
    }

    /// The number in each picture, or -1.
    public List<Integer> pictures() {
        return List.copyOf(pictures);
    }

    /// What is heard in the second that begins there.
    public SoundMeter second(double from) {
        var meter = new SoundMeter();
        int first = (int) Math.round(from * 100);
        sounds.subList(first, Math.min(first + 100, sounds.size())).forEach(meter::hear);
        return meter;
    }

    /// When, in seconds, the sound begins or ends.
    public List<Double> soundEdges() {
        var edges = new ArrayList<Double>();
        boolean loud = !sounds.isEmpty() && isLoud(sounds.getFirst());
        for (int i = 0; i < sounds.size(); i++) {
            if (isLoud(sounds.get(i)) != loud) {
                loud = !loud;
                edges.add(i / 100.0);
            }
        }
        return edges;
    }

    /// When, in seconds, the number in the picture changes.
    public List<Double> pictureEdges() {
        var edges = new ArrayList<Double>();
        for (int i = 1; i < pictures.size(); i++) {
            if (!pictures.get(i).equals(pictures.get(i - 1))) {
                edges.add((double) i / framesPerSecond);
            }
        }
        return edges;
    }

    private static boolean isLoud(AudioFrame frame) {
        int peak = 0;
        for (short sample : frame.samples()) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak > LOUD;
    }
}
