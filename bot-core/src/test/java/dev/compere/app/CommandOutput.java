package dev.compere.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// What a command that was run in this process ended with and printed.
///
/// @param code the exit code
/// @param out standard output, and standard error behind it
record CommandOutput(int code, String out) {

    static CommandOutput of(String... arguments) {
        return typing("", arguments);
    }

    /// Types something into the command.
    static CommandOutput typing(String input, String... arguments) {
        var in = System.in;
        var out = System.out;
        var error = System.err;
        var printed = new ByteArrayOutputStream();
        var complained = new ByteArrayOutputStream();
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        try {
            int code = Compere.run(arguments);
            return new CommandOutput(
                    code, printed.toString(StandardCharsets.UTF_8) + complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setIn(in);
            System.setOut(out);
            System.setErr(error);
        }
    }
}
