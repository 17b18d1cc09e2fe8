package dev.compere.localtelegram.tl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The constructors and functions of one or more TL schema texts. Immutable.
///
/// A line is `name#id field:type … = Result;`, a line that starts with `//` is a comment. Functions and constructors
/// share one name space, as they do on the wire.
public final class Schema {
    private final Map<Integer, Combinator> byId = new HashMap<>();
    private final Map<String, Combinator> byName = new HashMap<>();

    private Schema() {}

    public static Schema parse(String text) {
        var schema = new Schema();
        schema.add(text);
        return schema;
    }

    /// What the local Telegram understands: its API and the service messages of MTProto.
    public static Schema ofLocalTelegram() {
        var schema = new Schema();
        schema.add(resource("/dev/compere/localtelegram/schema.tl"));
        schema.add(resource("/dev/compere/localtelegram/mtproto.tl"));
        return schema;
    }

    /// Whether a constructor or function of this name exists.
    public boolean knows(String name) {
        return byName.containsKey(name);
    }

    Combinator byId(int id) {
        var combinator = byId.get(id);
        if (combinator == null) {
            throw new TlException("unknown constructor #%08x".formatted(id));
        }
        return combinator;
    }

    Combinator byName(String name) {
        var combinator = byName.get(name);
        if (combinator == null) {
            throw new TlException("unknown constructor " + name);
        }
        return combinator;
    }

    private void add(String text) {
        text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("//"))
                .map(Combinator::parse)
                .forEach(this::add);
    }

    private void add(Combinator combinator) {
        if (byId.put(combinator.id(), combinator) != null || byName.put(combinator.name(), combinator) != null) {
            throw new TlException("stated twice: " + combinator.name());
        }
    }

    private static String resource(String path) {
        try (var stream = Schema.class.getResourceAsStream(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + path, e);
        }
    }
}
