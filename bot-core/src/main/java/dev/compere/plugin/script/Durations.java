package dev.compere.plugin.script;

import java.time.Duration;
import java.util.regex.Pattern;

/// Durations as people write them in plugins and settings: `500ms`, `30s`, `10m`, `2h`, `1d`.
public final class Durations {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})(ms|s|m|h|d)");

    private Durations() {}

    public static Duration parse(CharSequence text) {
        var matcher = FORM.matcher(text.toString().strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a duration: write a whole number and ms, s, m, h or d, such as '30s'");
        }
        long amount = Long.parseLong(matcher.group(1));
        var duration = switch (matcher.group(2)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
        if (duration.isZero()) {
            throw new IllegalArgumentException("a duration must be longer than nothing: '" + text + "'");
        }
        return duration;
    }
}
