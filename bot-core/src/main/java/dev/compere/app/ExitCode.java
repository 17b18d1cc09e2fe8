package dev.compere.app;

/// What the process ends with, after sysexits.h, so that a supervisor can tell a mistake from an accident.
public enum ExitCode {
    OK(0),
    /// The command line is wrong.
    USAGE(64),
    /// Something that must be there is not: libtdjson, a port, Telegram itself.
    UNAVAILABLE(69),
    /// A fault of Compere.
    FAULT(70),
    /// A file cannot be read or written, or is damaged.
    IO(74),
    /// Nobody is logged in, or Telegram ended the session.
    NOT_LOGGED_IN(77),
    /// The configuration or a plugin is wrong.
    CONFIG(78);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
