package dev.compere.localtelegram.tl;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One line of a schema: a constructor of a type, or a function with its result type.
record Combinator(String name, int id, List<Field> fields, TlType result) {
    private static final Pattern LINE = Pattern.compile("([\\w.]+)#([0-9a-f]+)\\s*(.*?)\\s*=\\s*([\\w.<>]+);");

    static Combinator parse(String line) {
        var matcher = LINE.matcher(line.strip());
        if (!matcher.matches()) {
            throw new TlException("not a line of a TL schema: " + line);
        }
        var fields = Stream.of(matcher.group(3).split("\\s+"))
                .filter(field -> !field.isEmpty() && !field.startsWith("{"))
                .map(Field::parse)
                .toList();
        var id = Integer.parseUnsignedInt(matcher.group(2), 16);
        return new Combinator(matcher.group(1), id, fields, TlType.parse(matcher.group(4)));
    }

    boolean declares(String name) {
        for (var field : fields) {
            if (field.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /// The bits of a flags field that have a meaning in this schema.
    int knownFlags(String flags) {
        return fields.stream()
                .filter(field -> flags.equals(field.flags()))
                .mapToInt(Field::mask)
                .reduce(0, (left, right) -> left | right);
    }
}
