package dev.compere.plugin.script;

import java.util.Collection;
import java.util.Map;

/// What a plugin's setting can be.
public enum SettingType {
    TEXT,
    NUMBER,
    FLAG,
    LIST,
    MAP,
    /// A list of texts.
    TEXTS,
    /// A text such as `30s`.
    DURATION,
    /// One of a few texts.
    CHOICE;

    /// The type that a setting has by its default.
    ///
    /// @throws IllegalArgumentException if no setting can be like that
    public static SettingType of(Object fallback) {
        return switch (fallback) {
            case Boolean _ -> FLAG;
            case Number _ -> NUMBER;
            case CharSequence _ -> TEXT;
            case Collection<?> _ -> LIST;
            case Map<?, ?> _ -> MAP;
            case null, default ->
                throw new IllegalArgumentException(
                        "a setting's default is a number, a text, true, false, a list or a map");
        };
    }
}
