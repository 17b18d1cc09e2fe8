package dev.compere.telegram;

import dev.compere.telegram.update.TdUpdate;
import dev.compere.telegram.update.Unhandled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Counts updates by type, and reports once what it can't make sense of. `known-updates.txt` has all updates of TDLib's
/// version: of those, one without a record is merely counted.
final class UpdateTally {

    private static final Logger log = LoggerFactory.getLogger(UpdateTally.class);
    private static final Set<String> KNOWN = readKnown();

    private final Map<String, LongAdder> byType = new ConcurrentHashMap<>();
    private final Set<String> unreadableTypes = ConcurrentHashMap.newKeySet();
    private final LongAdder unreadable = new LongAdder();

    void count(TdUpdate update) {
        var type = update instanceof Unhandled(var unhandled) ? unhandled : TdTypes.nameOf(update.getClass());
        byType.computeIfAbsent(type, UpdateTally::firstOf).increment();
    }

    void countUnreadable(String type, TelegramUnreadable why) {
        unreadable.increment();
        if (unreadableTypes.add(type)) {
            log.error("An update is left out, and so will be others of its kind. {}", why.getMessage());
        }
    }

    Map<String, Long> byType() {
        return byType.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().sum()));
    }

    long unreadable() {
        return unreadable.sum();
    }

    static boolean isKnown(String type) {
        return KNOWN.contains(type);
    }

    private static LongAdder firstOf(String type) {
        if (!isKnown(type)) {
            log.warn(
                    "TDLib sent {}, which TDLib {} does not have: it is passed over. Run scripts/setup to get that version.",
                    type,
                    Telegram.TDLIB_VERSION);
        }
        return new LongAdder();
    }

    private static Set<String> readKnown() {
        try (var in = UpdateTally.class.getResourceAsStream("known-updates.txt")) {
            var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
