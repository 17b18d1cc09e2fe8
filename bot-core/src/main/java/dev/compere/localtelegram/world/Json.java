package dev.compere.localtelegram.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a JSON text into maps, lists, strings, longs, doubles and booleans. The local Telegram has no library to do
/// it.
final class Json {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /// @return empty if the text is not JSON, or is `null`
    static Optional<Object> parse(String text) {
        var json = new Json(text);
        try {
            var value = json.value();
            json.skipSpace();
            return json.at == text.length() ? Optional.ofNullable(value) : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private Object value() {
        skipSpace();
        return switch (text.charAt(at)) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, Object> object() {
        var object = new LinkedHashMap<String, Object>();
        expect('{');
        if (accepted('}')) {
            return object;
        }
        do {
            skipSpace();
            var name = string();
            expect(':');
            object.put(name, value());
        } while (accepted(','));
        expect('}');
        return object;
    }

    private List<Object> array() {
        var array = new ArrayList<>();
        expect('[');
        if (accepted(']')) {
            return array;
        }
        do {
            array.add(value());
        } while (accepted(','));
        expect(']');
        return array;
    }

    private String string() {
        var string = new StringBuilder();
        expect('"');
        while (text.charAt(at) != '"') {
            var next = text.charAt(at++);
            string.append(next == '\\' ? escape() : next);
        }
        at++;
        return string.toString();
    }

    private char escape() {
        var escape = text.charAt(at++);
        if (escape == 'u') {
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }
        return ESCAPED.charAt(ESCAPES.indexOf(escape));
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, at)) {
            throw new IllegalArgumentException("not JSON");
        }
        at += word.length();
        return value;
    }

    private Number number() {
        var matcher = NUMBER.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw new IllegalArgumentException("not JSON");
        }
        at = matcher.end();
        if (matcher.group(2) == null && matcher.group(3) == null) {
            return Long.valueOf(matcher.group());
        }
        return Double.valueOf(matcher.group());
    }

    private void expect(char wanted) {
        if (!accepted(wanted)) {
            throw new IllegalArgumentException("not JSON");
        }
    }

    private boolean accepted(char wanted) {
        skipSpace();
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
