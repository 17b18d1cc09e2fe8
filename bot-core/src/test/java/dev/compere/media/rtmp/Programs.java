package dev.compere.media.rtmp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs ffmpeg and ffprobe for tests that look at a file as anybody would.
final class Programs {

    private Programs() {}

    /// What is in a file.
    ///
    /// @param seconds as the file says
    /// @param complaints of a player that goes through all of it
    record Played(double seconds, int pictures, double audioSeconds, String complaints) {}

    /// Runs ffmpeg with these arguments, separated by blanks.
    static void run(String... arguments) {
        assertThat(output(command("ffmpeg -v error -nostdin -y", arguments))).isEmpty();
    }

    static Played play(Path file) {
        double seconds = Double.parseDouble(
                output(command("ffprobe -v error -show_entries format=duration -of csv=p=0", file.toString())));
        var pictures = output(command(
                "ffprobe -v error -count_packets -select_streams v -show_entries stream=nb_read_packets -of csv=p=0",
                file.toString()));
        int sound = bytes(command("ffmpeg -v quiet -nostdin", "-i " + file + " -vn -f s16le -ac 1 -ar 48000 pipe:1"))
                .length;
        var complaints = output(command("ffmpeg -v warning -nostdin", "-i " + file + " -f null -"));
        return new Played(
                seconds, Integer.parseInt(pictures.lines().findFirst().orElse("0")), sound / 96_000.0, complaints);
    }

    static String output(List<String> command) {
        return new String(bytes(command), StandardCharsets.UTF_8).strip();
    }

    static byte[] bytes(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var bytes = process.getInputStream().readAllBytes();
            process.waitFor();
            return bytes;
        } catch (IOException e) {
            throw new AssertionError("this test needs ffmpeg: apt-get install ffmpeg", e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static List<String> command(String program, String... arguments) {
        var command = new ArrayList<>(List.of(program.split(" ")));
        for (var argument : arguments) {
            command.addAll(List.of(argument.split(" ")));
        }
        return command;
    }
}
