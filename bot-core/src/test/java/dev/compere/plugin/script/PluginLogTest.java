package dev.compere.plugin.script;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

final class PluginLogTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger("plugin.log-test");
    private final ListAppender<ILoggingEvent> written = new ListAppender<>();
    private Instant now = Instant.EPOCH;
    private final PluginLog log = new PluginLog("log-test", () -> now);

    @BeforeEach
    void listen() {
        logger.setAdditive(false);
        logger.setLevel(Level.INFO);
        logger.addAppender(written);
        written.start();
    }

    @AfterEach
    void leave() {
        logger.detachAppender(written);
    }

    @Test
    void aLineIsOneLine() {
        log.info("a\r\nb\u2028c\u001b[31m");
        log.warn("x".repeat(2_000));
        log.debug("not wanted");
        assertThat(lines()).containsExactly("a  b c [31m", "x".repeat(999) + "…");
    }

    @Test
    void tooManyLinesAreCountedAndSaid() {
        for (int line = 0; line < 100; line++) {
            log.info(line);
        }
        now = now.plusSeconds(60);
        log.info("later");
        assertThat(lines()).hasSize(63).startsWith("0").endsWith("later");
        assertThat(lines().subList(59, 62))
                .containsExactly(
                        "59",
                        "more than 60 lines within a minute: the rest of it is left out",
                        "40 lines were left out");
    }

    private List<String> lines() {
        return written.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
