package dev.compere.localtelegram.tl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One TL value: the name of its constructor (or function) and the fields that are set.
///
/// Immutable: [#with] answers a new object. A field holds an `Integer`, `Long`, `Double`, `Boolean`, `String`,
/// `byte[]`, [TlObject] or a `List` of those, as the schema says. Whether a field exists is checked when the object is
/// written.
public final class TlObject {
    private final String constructor;
    private final Map<String, Object> fields;

    private TlObject(String constructor, Map<String, Object> fields) {
        this.constructor = constructor;
        this.fields = fields;
    }

    /// An object without fields.
    public static TlObject of(String constructor) {
        return new TlObject(Objects.requireNonNull(constructor), Map.of());
    }

    static TlObject of(String constructor, Map<String, Object> fields) {
        return new TlObject(constructor, fields);
    }

    /// This object with one field set.
    public TlObject with(String field, Object value) {
        var copy = new LinkedHashMap<>(fields);
        copy.put(field, Objects.requireNonNull(value, field));
        return new TlObject(constructor, copy);
    }

    /// This object with a flag of type `true` set if the condition holds.
    public TlObject flag(String field, boolean condition) {
        return condition ? with(field, true) : this;
    }

    public String constructor() {
        return constructor;
    }

    public boolean is(String name) {
        return constructor.equals(name);
    }

    /// Whether an optional field is set; for fields of type `true`, whether the flag is raised.
    public boolean has(String field) {
        return fields.containsKey(field);
    }

    public int integer(String field) {
        return (Integer) value(field);
    }

    public long number(String field) {
        return (Long) value(field);
    }

    public boolean bool(String field) {
        return (Boolean) value(field);
    }

    public String text(String field) {
        return (String) value(field);
    }

    public byte[] bytes(String field) {
        return (byte[]) value(field);
    }

    public TlObject object(String field) {
        return (TlObject) value(field);
    }

    public List<TlObject> objects(String field) {
        return ((List<?>) value(field)).stream().map(TlObject.class::cast).toList();
    }

    public List<Integer> integers(String field) {
        return ((List<?>) value(field)).stream().map(Integer.class::cast).toList();
    }

    public List<Long> numbers(String field) {
        return ((List<?>) value(field)).stream().map(Long.class::cast).toList();
    }

    Map<String, Object> fields() {
        return fields;
    }

    private Object value(String field) {
        var value = fields.get(field);
        if (value == null) {
            throw new TlException(constructor + " has no field " + field + " set");
        }
        return value;
    }

    /// Constructor and field names only: values may be private.
    @Override
    public String toString() {
        return constructor + fields.keySet();
    }
}
