package dev.compere.plugin.script;

import java.math.BigDecimal;
import java.util.List;

/// A setting as a script declares it: `settings.get('price', 25, min: 1, max: 1000, help: 'what a wish costs')`.
///
/// @param fallback what it is unless `bot.yaml` says otherwise: a plain value
/// @param min the least it may be, as it is written; empty if there is no such limit
/// @param max the most it may be, as it is written; empty if there is no such limit
/// @param choices what it may be, if it is a [SettingType#CHOICE]; otherwise empty
/// @param help one line for the operator; may be empty
public record DeclaredSetting(
        String name, SettingType type, Object fallback, String min, String max, List<String> choices, String help) {

    /// @throws IllegalArgumentException if the limits make no sense, or the default is outside them
    public DeclaredSetting {
        choices = List.copyOf(choices);
        boolean hasLimits = !min.isEmpty() || !max.isEmpty();
        if (hasLimits && type != SettingType.NUMBER && type != SettingType.DURATION) {
            throw new IllegalArgumentException("only numbers and durations have a min and a max");
        }
        if (!min.isEmpty() && !max.isEmpty() && size(type, min).compareTo(size(type, max)) > 0) {
            throw new IllegalArgumentException("min " + min + " is more than max " + max);
        }
        if (!isAllowed(fallback, type, min, max, choices)) {
            throw new IllegalArgumentException(
                    "the default " + fallback + " is not allowed: it must be " + allowed(min, max, choices));
        }
    }

    /// Makes what `bot.yaml` says a value of the setting's type.
    ///
    /// @param key where it stands, for the message
    /// @throws IllegalArgumentException if it cannot be, or is not allowed; one line that names the key
    public Object accept(Object configured, String key) {
        var value = PlainValues.like(fallback, configured, key);
        if (type == SettingType.DURATION) {
            size(key, value.toString());
        }
        if (!isAllowed(value, type, min, max, choices)) {
            throw new IllegalArgumentException(key + " is " + value + ", but must be " + allowed(min, max, choices));
        }
        return value;
    }

    private static boolean isAllowed(Object value, SettingType type, String min, String max, List<String> choices) {
        return switch (type) {
            case CHOICE -> choices.contains(value.toString());
            case NUMBER, DURATION -> {
                var size = size(type, value.toString());
                yield (min.isEmpty() || size(type, min).compareTo(size) <= 0)
                        && (max.isEmpty() || size(type, max).compareTo(size) >= 0);
            }
            case TEXT, FLAG, LIST, MAP, TEXTS -> true;
        };
    }

    private static String allowed(String min, String max, List<String> choices) {
        if (!choices.isEmpty()) {
            return "one of " + String.join(", ", choices);
        }
        if (max.isEmpty()) {
            return "at least " + min;
        }
        return min.isEmpty() ? "at most " + max : min + " to " + max;
    }

    private static BigDecimal size(SettingType type, String text) {
        return type == SettingType.DURATION
                ? BigDecimal.valueOf(Durations.parse(text).toMillis())
                : new BigDecimal(text);
    }

    private static void size(String key, String duration) {
        try {
            Durations.parse(duration);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(key + ": " + e.getMessage(), e);
        }
    }
}
