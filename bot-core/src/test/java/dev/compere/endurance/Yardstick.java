package dev.compere.endurance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// How fast the machine is at the moment: what ffmpeg alone takes to do the same work in the same time, to decode the
/// film and to encode it as VP8 and Opus. It sends nothing.
final class Yardstick {

    private static final int SECONDS = 20;
    private static final Pattern TAKEN = Pattern.compile("bench: utime=([\\d.]+)s stime=([\\d.]+)s rtime=([\\d.]+)s");

    private Yardstick() {}

    /// @return percent of a core
    static double of(Path film, boolean picture) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of("ffmpeg", "-nostdin", "-hide_banner", "-nostats", "-benchmark", "-re", "-t", "" + SECONDS));
        command.addAll(List.of("-i", film.toString()));
        if (picture) {
            // As libwebrtc has libvpx do it.
            command.addAll(List.of("-c:v", "libvpx", "-deadline", "realtime", "-cpu-used", "6", "-threads:v", "1"));
            command.addAll(List.of("-lag-in-frames", "0", "-error-resilient", "1", "-g", "3000"));
            command.addAll(List.of("-b:v", "500k", "-maxrate", "500k", "-bufsize", "250k"));
        }
        command.addAll(
                List.of("-c:a", "libopus", "-b:a", "96k", "-frame_duration", "60", "-f", "webm", "-y", "/dev/null"));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        var taken = TAKEN.matcher(said);
        if (process.waitFor() != 0 || !taken.find()) {
            throw new IOException("ffmpeg cannot measure: " + said);
        }
        double processor = Double.parseDouble(taken.group(1)) + Double.parseDouble(taken.group(2));
        return 100 * processor / Double.parseDouble(taken.group(3));
    }
}
