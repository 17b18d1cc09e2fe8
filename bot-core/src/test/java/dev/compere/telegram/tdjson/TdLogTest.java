package dev.compere.telegram.tdjson;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class TdLogTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger("dev.compere.telegram.tdlib");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final PrintStream err = System.err;

    @BeforeEach
    void listen() {
        lines.start();
        logger.addAppender(lines);
        logger.setLevel(Level.DEBUG);
        System.setErr(new PrintStream(shown, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setErr(err);
        logger.detachAppender(lines);
        logger.setLevel(null);
    }

    @Test
    void theLastWordsOfTdlibAreShownAtOnce() {
        TdLog.line(0, "Check `x' failed");

        assertThat(shown.toString(StandardCharsets.UTF_8)).contains("Check `x' failed");
        assertThat(lines.list)
                .singleElement()
                .extracting(ILoggingEvent::getLevel)
                .isEqualTo(Level.ERROR);
    }

    @Test
    void anErrorOfTdlibIsAWarningAndAWarningIsForDebugging() {
        TdLog.line(1, "an error");
        TdLog.line(2, "a warning");

        assertThat(lines.list).extracting(ILoggingEvent::getLevel).containsExactly(Level.WARN, Level.DEBUG);
        assertThat(shown.size()).isZero();
    }
}
