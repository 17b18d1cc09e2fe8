package dev.compere.plugin.script;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// The words that scripts write for the constants of an enum: `close_friends` for `CLOSE_FRIENDS`.
final class Words {

    private Words() {}

    static <E extends Enum<E>> E choice(Class<E> type, String name, String word) {
        var constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> word(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is one of "
                        + Arrays.stream(constants).map(Words::word).collect(Collectors.joining(", "))
                        + ", not '" + word + "'"));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
