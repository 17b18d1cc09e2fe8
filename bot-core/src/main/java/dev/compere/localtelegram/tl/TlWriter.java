package dev.compere.localtelegram.tl;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes TL values. Not thread-safe; one writer per message.
///
/// A required number, string, vector or `Bool` that is not set is written as zero, empty or `boolFalse`: Telegram's
/// objects have many such fields that nobody reads. A required object has no such value and must be set; a field the
/// schema does not state must not.
public final class TlWriter {
    private final Schema schema;
    private final TlBytes out = new TlBytes();

    public TlWriter(Schema schema) {
        this.schema = schema;
    }

    /// Writes one object, starting with the id of its constructor.
    public TlWriter object(TlObject object) {
        var combinator = schema.byName(object.constructor());
        out.integer(combinator.id());
        fields(combinator, object);
        return this;
    }

    /// Writes what a function answers: an object, a `Boolean` or a `List`, as its result type says.
    public TlWriter result(String function, Object result) {
        value(function, schema.byName(function).result(), result);
        return this;
    }

    public byte[] toByteArray() {
        return out.toByteArray();
    }

    private void fields(Combinator combinator, TlObject object) {
        for (var field : object.fields().keySet()) {
            if (!combinator.declares(field)) {
                throw new TlException(combinator.name() + " has no field " + field);
            }
        }
        for (var field : combinator.fields()) {
            if (field.type() == TlType.Primitive.FLAGS) {
                out.integer(flags(combinator, field.name(), object));
            } else if (!field.optional() || object.has(field.name())) {
                value(field.name(), field.type(), object.fields().get(field.name()));
            }
        }
    }

    private static int flags(Combinator combinator, String flags, TlObject object) {
        var bits = 0;
        for (var field : combinator.fields()) {
            if (flags.equals(field.flags()) && object.has(field.name())) {
                bits |= field.mask();
            }
        }
        return bits;
    }

    private void value(String name, TlType type, Object value) {
        switch (type) {
            case TlType.Primitive primitive -> primitive(primitive, value);
            case TlType.VectorOf vector -> vector(name, vector, value == null ? List.of() : (List<?>) value);
            case TlType.Boxed _ -> object(present(name, value));
            case TlType.Bare bare -> fields(schema.byName(bare.constructor()), present(name, value));
        }
    }

    private static TlObject present(String name, Object value) {
        if (value instanceof TlObject object) {
            return object;
        }
        throw new TlException("the object " + name + " is " + (value == null ? "missing" : "a " + value.getClass()));
    }

    private void vector(String name, TlType.VectorOf type, List<?> elements) {
        if (type.boxed()) {
            out.integer(TlReader.VECTOR);
        }
        out.integer(elements.size());
        for (var element : elements) {
            value(name, type.element(), element);
        }
    }

    private void primitive(TlType.Primitive type, Object value) {
        switch (type) {
            case INT, FLAGS -> out.integer(value == null ? 0 : (Integer) value);
            case LONG -> out.number(value == null ? 0 : ((Number) value).longValue());
            case DOUBLE -> out.number(Double.doubleToRawLongBits(value == null ? 0 : (Double) value));
            case STRING -> out.bytes(value == null ? new byte[0] : ((String) value).getBytes(StandardCharsets.UTF_8));
            case BYTES -> out.bytes(value == null ? new byte[0] : (byte[]) value);
            case INT128 -> out.raw(value == null ? new byte[16] : (byte[]) value);
            case INT256 -> out.raw(value == null ? new byte[32] : (byte[]) value);
            case TRUE -> {}
            case BOOL -> out.integer(Boolean.TRUE.equals(value) ? TlReader.TRUE : TlReader.FALSE);
            case QUERY -> object(present("query", value));
        }
    }
}
