package dev.compere.media.ffmpeg;

import dev.compere.media.MediaException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The installed ffmpeg, version 5 or later. Safe from any thread.
///
/// Its processes see only the few environment variables they need: what the bot keeps there is not for them. Their
/// arguments, addresses included, can be read by every user of the machine who may list processes.
public final class Ffmpeg {

    private static final Set<String> ENVIRONMENT = Set.of(
            "PATH",
            "HOME",
            "LANG",
            "TMPDIR",
            "LD_LIBRARY_PATH",
            "XDG_RUNTIME_DIR",
            "DISPLAY",
            "http_proxy",
            "https_proxy",
            "no_proxy");

    /// Starts a program in a session of its own: the Ctrl-C of a terminal is for the bot, which then ends its processes
    /// in order.
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final Path program;

    private Ffmpeg(Path program) {
        this.program = program;
    }

    /// @param setting the program's path, or its name to look for in `PATH`; empty for `ffmpeg`
    /// @throws MediaException when there is no such program
    public static Ffmpeg find(String setting) {
        var name = setting.isBlank() ? "ffmpeg" : setting;
        if (name.contains(File.separator)) {
            var path = Path.of(name);
            if (!Files.isExecutable(path) || Files.isDirectory(path)) {
                throw missing("there is no program at " + path);
            }
            return new Ffmpeg(path);
        }
        var path = System.getenv().getOrDefault("PATH", "");
        for (var folder : path.split(Pattern.quote(File.pathSeparator))) {
            var candidate = Path.of(folder, name);
            if (Files.isExecutable(candidate) && !Files.isDirectory(candidate)) {
                return new Ffmpeg(candidate);
            }
        }
        throw missing("there is no program `" + name + "` in PATH");
    }

    /// Starts it; whoever starts it closes it.
    ///
    /// @param arguments without the program's name and without those for logging
    /// @param redaction what must not appear in its messages
    /// @throws MediaException when the machine cannot start it
    public FfmpegProcess start(List<String> arguments, Redaction redaction) {
        var command = new ArrayList<String>();
        if (Files.isExecutable(SETSID)) {
            command.add(SETSID.toString());
        }
        command.add(program.toString());
        command.addAll(List.of("-hide_banner", "-nostdin", "-nostats", "-loglevel", "level+info"));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().retainAll(ENVIRONMENT);
        try {
            return new FfmpegProcess(builder.start(), redaction);
        } catch (IOException e) {
            // Its message repeats the arguments.
            throw new MediaException("cannot start " + program + ": " + redaction.apply(e.getMessage()));
        }
    }

    private static MediaException missing(String what) {
        return new MediaException("ffmpeg is missing: apt-get install ffmpeg or set media.ffmpeg (" + what + ")");
    }
}
