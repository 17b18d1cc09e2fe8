package dev.compere.media.ffmpeg;

/// How a run of ffmpeg ended.
///
/// @param code 0 when it did what it was asked
/// @param problem one line for people, without secrets; empty when all is well
public record FfmpegExit(int code, String problem) {

    private static final int SIGNALLED = 128;

    public boolean ok() {
        return code == 0;
    }

    /// @param complaint what it said last, may be empty
    static FfmpegExit of(int code, String complaint) {
        if (code == 0) {
            return new FfmpegExit(0, "");
        }
        // What ffmpeg itself exits with is 1 or 255; the kernel's signals lie between.
        if (code > SIGNALLED && code < SIGNALLED + 65) {
            return new FfmpegExit(code, "ffmpeg ended by signal " + (code - SIGNALLED));
        }
        return new FfmpegExit(code, complaint.isEmpty() ? "ffmpeg ended with code " + code : complaint);
    }
}
