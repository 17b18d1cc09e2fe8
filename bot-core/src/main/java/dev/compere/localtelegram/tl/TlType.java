package dev.compere.localtelegram.tl;

import java.util.Locale;

/// The type of a field, as the schema writes it.
sealed interface TlType {
    /// `int`, `string`, `Bool` and the like. `FLAGS` is `#`, `QUERY` is `!X`: any function.
    enum Primitive implements TlType {
        INT,
        LONG,
        DOUBLE,
        STRING,
        BYTES,
        INT128,
        INT256,
        TRUE,
        BOOL,
        FLAGS,
        QUERY
    }

    /// `Vector<T>` (with the constructor of a vector in front) or `vector<T>` (without).
    record VectorOf(TlType element, boolean boxed) implements TlType {}

    /// A value that starts with the id of its constructor.
    record Boxed(String name) implements TlType {}

    /// A value of one known constructor, without the id.
    record Bare(String constructor) implements TlType {}

    static TlType parse(String text) {
        if (text.startsWith("Vector<") || text.startsWith("vector<")) {
            return new VectorOf(parse(text.substring(7, text.length() - 1)), text.charAt(0) == 'V');
        }
        return switch (text) {
            case "#" -> Primitive.FLAGS;
            case "!X", "X" -> Primitive.QUERY;
            case "int", "long", "double", "string", "bytes", "int128", "int256", "true", "Bool" ->
                Primitive.valueOf(text.toUpperCase(Locale.ROOT));
            default -> {
                var initial = text.charAt(text.indexOf('.') + 1);
                yield Character.isUpperCase(initial) ? new Boxed(text) : new Bare(text);
            }
        };
    }
}
