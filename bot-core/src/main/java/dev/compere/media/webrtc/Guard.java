package dev.compere.media.webrtc;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs what native code calls back. Whatever is thrown ends here: let through, it would abort the process.
final class Guard {

    private static final Logger log = LoggerFactory.getLogger(Guard.class);

    private Guard() {}

    /// @param what for the log
    static void run(String what, Runnable body) {
        try {
            body.run();
        } catch (Throwable e) {
            report(what, e);
        }
    }

    private static void report(String what, Throwable thrown) {
        try {
            log.error("The handler of `{}` failed; the connection goes on", what, thrown);
        } catch (Throwable e) {
            // Without memory not even this can be logged, and nothing may leave.
        }
    }
}
