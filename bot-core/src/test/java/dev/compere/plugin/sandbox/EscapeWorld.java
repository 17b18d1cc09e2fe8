package dev.compere.plugin.sandbox;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import dev.compere.event.CallKey;
import dev.compere.plugin.script.Leaderboard;
import dev.compere.plugin.script.LiveCalls;
import dev.compere.plugin.script.Place;
import dev.compere.plugin.script.PluginPorts;
import dev.compere.plugin.script.PluginStorage;
import dev.compere.plugin.script.PluginTimers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.codehaus.groovy.runtime.InvokerHelper;
import org.slf4j.LoggerFactory;

/// The bot around one attack: it keeps what is stored, reads what is logged and asked for, and knows the marks of a
/// success.
final class EscapeWorld implements PluginStorage, Leaderboard, LiveCalls {

    private static final CallKey CALL = CallKey.liveStory(-1_001, 3);
    private static final int MOST_LINES = 10_000;
    private static final int MOST_LETTERS = 20_000_000;
    private static final int MOST_REQUESTS = 2_000;
    private static final int MOST_TIMERS = 2_000;
    private static final int MOST_KEPT = 8_000_000;
    private static final int ROOM = 4_000_000;

    private final Path markers;
    private final Map<String, String> stored = new HashMap<>();
    private final List<Runnable> ticks = new ArrayList<>();
    private volatile String leak;
    private long lines;
    private long letters;
    private long requests;
    private long timers;

    EscapeWorld() {
        try {
            markers = Files.createTempDirectory("escape");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.clearProperty("pwned");
        listen();
    }

    Path markers() {
        return markers;
    }

    /// What shows that the attack succeeded.
    Optional<String> mark() {
        if (System.getProperty("pwned") != null) {
            return Optional.of("property");
        }
        if (markers.toFile().list().length > 0) {
            return Optional.of("file");
        }
        if (leak != null) {
            return Optional.of("leak: " + leak);
        }
        return flood().or(EscapeWorld::poison);
    }

    PluginPorts ports() {
        return new PluginPorts(
                request -> asked(request.action().toString()),
                () -> 1,
                this,
                this,
                this,
                _ -> List.of(),
                _ -> List.of(),
                (question, _) -> seen(question.toString()),
                Clock.systemUTC());
    }

    PluginTimers timers() {
        return new PluginTimers() {
            @Override
            public Running after(Duration delay, Runnable tick) {
                timers++;
                ticks.add(tick);
                return () -> ticks.remove(tick);
            }

            @Override
            public Running every(Duration period, Runnable tick) {
                return after(period, tick);
            }
        };
    }

    /// Lets the timers come due that are set.
    void turn() {
        List.copyOf(ticks).forEach(Runnable::run);
    }

    /// More than anybody could read or keep.
    private Optional<String> flood() {
        long kept = stored.values().stream().mapToLong(String::length).sum();
        boolean many = lines > MOST_LINES || letters > MOST_LETTERS || requests > MOST_REQUESTS || kept > MOST_KEPT;
        return many || timers > MOST_TIMERS
                ? Optional.of("flood: %d lines, %d letters, %d actions, %d timers, %d letters kept"
                        .formatted(lines, letters, requests, timers, kept))
                : Optional.empty();
    }

    /// A class of the JDK that no longer works in this JVM, or a method of Groovy's that was replaced.
    private static Optional<String> poison() {
        try {
            UUID.randomUUID();
            java.util.Currency.getInstance("EUR");
            java.time.ZoneId.of("Asia/Tokyo");
            java.time.format.DateTimeFormatter.ofPattern("EEEE d MMMM").format(java.time.LocalDate.EPOCH);
            var upper = InvokerHelper.invokeMethod("x", "toUpperCase", null);
            return "X".equals(upper) ? Optional.empty() : Optional.of("poison: toUpperCase gives " + upper);
        } catch (LinkageError e) {
            return Optional.of("poison: " + e);
        }
    }

    private void listen() {
        var logger = (Logger) LoggerFactory.getLogger("plugin.escape");
        logger.detachAndStopAllAppenders();
        logger.setLevel(Level.TRACE);
        var reader = new AppenderBase<ILoggingEvent>() {
            @Override
            protected void append(ILoggingEvent line) {
                logged(line.getFormattedMessage());
            }
        };
        reader.start();
        logger.addAppender(reader);
    }

    private void logged(String line) {
        lines++;
        letters += line.length();
        if (line.contains("FORGED") && line.indexOf('\n') >= 0) {
            leak = "a forged line";
        }
        seen(line);
    }

    private void asked(String action) {
        requests++;
        letters += action.length();
        seen(action);
    }

    private void seen(String text) {
        int at = text.indexOf("LEAK: ");
        if (at >= 0) {
            leak = text.substring(at + 6, Math.min(text.length(), at + 86));
        }
    }

    @Override
    public Optional<String> get(String plugin, String key) {
        return Optional.ofNullable(stored.get(key));
    }

    @Override
    public void write(String plugin, Map<String, Optional<String>> changes) {
        long more = changes.values().stream()
                .flatMap(Optional::stream)
                .mapToLong(String::length)
                .sum();
        if (stored.values().stream().mapToLong(String::length).sum() + more > ROOM) {
            throw new IllegalStateException("the storage is full");
        }
        changes.forEach((key, value) -> value.ifPresentOrElse(json -> stored.put(key, json), () -> stored.remove(key)));
    }

    @Override
    public Set<String> keys(String plugin) {
        return Set.copyOf(stored.keySet());
    }

    @Override
    public List<Place> top(CallKey call, int places) {
        return List.of();
    }

    @Override
    public long total(CallKey call) {
        return 0;
    }

    @Override
    public long starsOf(CallKey call, long senderId) {
        return 0;
    }

    @Override
    public List<CallKey> joined() {
        return List.of(CALL);
    }

    @Override
    public List<CallKey> chats() {
        return List.of(CALL);
    }
}
