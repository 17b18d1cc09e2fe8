package dev.compere.localtelegram.tl;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads TL values from bytes. Not thread-safe; one reader per byte array.
public final class TlReader {
    static final int VECTOR = 0x1cb5c415;
    static final int TRUE = 0x997275b5;
    static final int FALSE = 0xbc799737;

    private final Schema schema;
    private final ByteBuffer buffer;

    public TlReader(Schema schema, byte[] bytes) {
        this.schema = schema;
        this.buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// Reads one object that starts with the id of its constructor, unpacking `gzip_packed`.
    public TlObject object() {
        try {
            return boxed();
        } catch (BufferUnderflowException e) {
            throw new TlException("the bytes end inside an object", e);
        }
    }

    /// Reads a bare `string` or `bytes`: a length, the bytes, padding to four.
    public byte[] bytes() {
        var length = buffer.get() & 0xff;
        var header = 1;
        if (length == 254) {
            length = buffer.get() & 0xff | (buffer.get() & 0xff) << 8 | (buffer.get() & 0xff) << 16;
            header = 4;
        }
        var bytes = raw(length);
        buffer.position(Math.min(buffer.limit(), buffer.position() + Math.floorMod(-(header + length), 4)));
        return bytes;
    }

    private TlObject boxed() {
        var id = buffer.getInt();
        if (id == Gzip.PACKED) {
            return new TlReader(schema, Gzip.unpack(bytes())).object();
        }
        return bare(schema.byId(id));
    }

    private TlObject bare(Combinator combinator) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Map<String, Integer> flags = new LinkedHashMap<>();
        for (var field : combinator.fields()) {
            if (field.type() == TlType.Primitive.FLAGS) {
                flags.put(field.name(), flags(combinator, field));
            } else if (!field.optional() || (flags.get(field.flags()) & field.mask()) != 0) {
                fields.put(field.name(), value(field.type()));
            }
        }
        return TlObject.of(combinator.name(), fields);
    }

    /// A flag this schema does not state may mean a field it does not state: everything behind would be misread.
    private int flags(Combinator combinator, Field field) {
        var bits = buffer.getInt();
        var unknown = bits & ~combinator.knownFlags(field.name());
        if (unknown != 0) {
            throw new TlException("%s has the unknown %s %s"
                    .formatted(combinator.name(), field.name(), Integer.toBinaryString(unknown)));
        }
        return bits;
    }

    private Object value(TlType type) {
        return switch (type) {
            case TlType.Primitive primitive -> primitive(primitive);
            case TlType.VectorOf vector -> vector(vector);
            case TlType.Boxed _ -> boxed();
            case TlType.Bare bare -> bare(schema.byName(bare.constructor()));
        };
    }

    private Object primitive(TlType.Primitive type) {
        return switch (type) {
            case INT, FLAGS -> buffer.getInt();
            case LONG -> buffer.getLong();
            case DOUBLE -> buffer.getDouble();
            case STRING -> new String(bytes(), StandardCharsets.UTF_8);
            case BYTES -> bytes();
            case INT128 -> raw(16);
            case INT256 -> raw(32);
            case TRUE -> true;
            case BOOL -> bool();
            case QUERY -> boxed();
        };
    }

    private boolean bool() {
        return switch (buffer.getInt()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw new TlException("not a Bool");
        };
    }

    private List<Object> vector(TlType.VectorOf type) {
        if (type.boxed() && buffer.getInt() != VECTOR) {
            throw new TlException("not a Vector");
        }
        var size = buffer.getInt();
        if (size < 0 || size > buffer.remaining()) {
            throw new TlException("a Vector of " + size + " elements in " + buffer.remaining() + " bytes");
        }
        var elements = new ArrayList<>(size);
        for (var i = 0; i < size; i++) {
            elements.add(value(type.element()));
        }
        return elements;
    }

    private byte[] raw(int length) {
        if (length > buffer.remaining()) {
            throw new BufferUnderflowException();
        }
        var bytes = new byte[length];
        buffer.get(bytes);
        return bytes;
    }
}
