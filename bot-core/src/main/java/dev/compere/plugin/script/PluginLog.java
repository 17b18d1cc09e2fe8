package dev.compere.plugin.script;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/// Lines a plugin writes for the operator, under the logger `plugin.<name>`: at most 60 within a minute, of 1000
/// characters each. What is more is counted and said. Used on the plugin's thread.
public final class PluginLog {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_LINES = 60;
    private static final int LONGEST_LINE = 1_000;

    private final Logger logger;
    private final InstantSource clock;
    private Instant windowEnds = Instant.MIN;
    private int written;
    private long leftOut;

    PluginLog(String plugin, InstantSource clock) {
        this.logger = LoggerFactory.getLogger("plugin." + plugin);
        this.clock = clock;
    }

    public void debug(Object line) {
        write(Level.DEBUG, line);
    }

    public void info(Object line) {
        write(Level.INFO, line);
    }

    public void warn(Object line) {
        write(Level.WARN, line);
    }

    private void write(Level level, Object line) {
        if (logger.isEnabledForLevel(level) && isWithinBounds()) {
            logger.atLevel(level).log("{}", oneLine(Given.text(line)));
        }
    }

    private boolean isWithinBounds() {
        var now = clock.instant();
        if (!now.isBefore(windowEnds)) {
            if (leftOut > 0) {
                logger.warn("{} lines were left out", leftOut);
            }
            windowEnds = now.plus(WINDOW);
            written = 0;
            leftOut = 0;
        }
        if (written == MOST_LINES) {
            if (leftOut++ == 0) {
                logger.warn("more than {} lines within a minute: the rest of it is left out", MOST_LINES);
            }
            return false;
        }
        written++;
        return true;
    }

    /// A line break could make a line of a plugin look like one of the bot.
    private static String oneLine(String text) {
        return Shortened.to(LONGEST_LINE, text).replaceAll("[\\p{Cc}\\u2028\\u2029]", " ");
    }
}
