package dev.compere.endurance;

import java.io.IOException;
import java.nio.file.Path;

/// A film in which each second begins with a white flash in the middle of a moving picture, and a beep.
final class FlashAndBeep {

    /// The length of both.
    private static final String LIT = "lt(mod(t\\,1)\\,0.1)";

    private FlashAndBeep() {}

    static Path make(Path folder, int seconds, boolean picture) throws IOException, InterruptedException {
        var file = folder.resolve(picture ? "flash-and-beep.mp4" : "beep.m4a");
        var command = new java.util.ArrayList<>(java.util.List.of("ffmpeg", "-nostdin", "-y", "-loglevel", "error"));
        command.addAll(java.util.List.of(
                "-f", "lavfi", "-i", "sine=frequency=1000:sample_rate=48000,volume='if(" + LIT + ",4,0)':eval=frame"));
        if (picture) {
            command.addAll(java.util.List.of(
                    "-f",
                    "lavfi",
                    "-i",
                    "testsrc2=size=640x360:rate=30,drawbox=x=240:y=100:w=160:h=160:color=black:t=fill"
                            + ",drawbox=x=240:y=100:w=160:h=160:color=white:t=fill:enable='" + LIT + "'",
                    "-c:v",
                    "libx264",
                    "-preset",
                    "veryfast",
                    "-pix_fmt",
                    "yuv420p",
                    "-g",
                    "60"));
        }
        command.addAll(java.util.List.of("-c:a", "aac", "-t", String.valueOf(seconds), file.toString()));
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IOException("ffmpeg ended with " + exit);
        }
        return file;
    }
}
