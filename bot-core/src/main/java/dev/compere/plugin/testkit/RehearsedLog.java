package dev.compere.plugin.testkit;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.LoggerFactory;

/// Keeps the lines that a plugin writes for the operator in a rehearsal, and keeps them from the test's output.
final class RehearsedLog extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final Thread rehearsing = Thread.currentThread();
    private final List<String> lines = new ArrayList<>();
    private final Logger logger;

    RehearsedLog(String plugin) {
        logger = (Logger) LoggerFactory.getLogger("plugin." + plugin);
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        start();
        logger.addAppender(this);
    }

    List<String> look() {
        var seen = List.copyOf(lines);
        lines.clear();
        return seen;
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (Thread.currentThread() == rehearsing) {
            lines.add(event.getLevel().toString().toLowerCase(Locale.ROOT) + ": " + event.getFormattedMessage());
        }
    }

    @Override
    public void close() {
        logger.detachAppender(this);
        logger.setLevel(null);
        logger.setAdditive(true);
    }
}
