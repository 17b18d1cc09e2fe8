package dev.compere.telegram.tdjson;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings TDLib's own log into the bot's. From level 3 on TDLib prints private data, so it is told to stop at 2.
final class TdLog {

    /// Fatal, errors and warnings.
    static final int VERBOSITY = 2;

    private static final Logger log = LoggerFactory.getLogger("dev.compere.telegram.tdlib");
    private static final int FATAL = 0;
    private static final int ERROR = 1;

    private TdLog() {}

    /// Must come before the first client.
    static void connect(NativeTdJson library) {
        try {
            library.setLogMessageCallback().invokeExact(VERBOSITY, callback());
        } catch (Throwable e) {
            throw new IllegalStateException("TDLib's log can't be connected", e);
        }
    }

    @SuppressWarnings("restricted")
    private static MemorySegment callback() throws ReflectiveOperationException {
        var written = MethodHandles.lookup()
                .findStatic(TdLog.class, "written", MethodType.methodType(void.class, int.class, MemorySegment.class));
        return Linker.nativeLinker().upcallStub(written, FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS), Arena.global());
    }

    /// On any of TDLib's threads. Nothing may be thrown into native code, and no function of TDLib called.
    @SuppressWarnings("restricted")
    private static void written(int level, MemorySegment message) {
        try {
            line(
                    level,
                    message.reinterpret(Long.MAX_VALUE)
                            .getString(0, StandardCharsets.UTF_8)
                            .strip());
        } catch (RuntimeException e) {
            log.warn("A line of TDLib's log could not be written", e);
        }
    }

    static void line(int level, String text) {
        if (level == FATAL) {
            // TDLib ends the process as soon as this returns: nothing that is written later would be seen.
            System.err.println("TDLib has failed and ends the process: " + text);
            log.error("TDLib has failed and ends the process: {}", text);
        } else if (level == ERROR) {
            log.warn("{}", text);
        } else {
            log.debug("{}", text);
        }
    }
}
