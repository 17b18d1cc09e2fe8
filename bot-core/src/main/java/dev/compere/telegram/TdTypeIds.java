package dev.compere.telegram;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.DatabindContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.jsontype.impl.TypeIdResolverBase;
import dev.compere.telegram.object.Unmodelled;
import java.util.HashMap;
import java.util.Map;

/// Finds the record for an `@type`: among the records of a sealed interface, or the one record that is expected.
/// Jackson makes one of these for each type that a field is declared with.
final class TdTypeIds extends TypeIdResolverBase {

    private final Map<String, Class<?>> records = new HashMap<>();
    private Class<?> unmodelled;

    @Override
    public void init(JavaType declared) {
        collect(declared.getRawClass());
    }

    private void collect(Class<?> type) {
        if (type.isSealed()) {
            for (var permitted : type.getPermittedSubclasses()) {
                collect(permitted);
            }
        } else if (Unmodelled.class.isAssignableFrom(type)) {
            unmodelled = type;
        } else {
            records.put(TdTypes.nameOf(type), type);
        }
    }

    /// Null, which Jackson turns into an error, if there is neither a record nor a place for what has none.
    @Override
    public JavaType typeFromId(DatabindContext context, String id) {
        var type = records.getOrDefault(id, unmodelled);
        return type == null ? null : context.constructType(type);
    }

    @Override
    public String idFromValue(Object value) {
        return TdTypes.nameOf(value.getClass());
    }

    @Override
    public String idFromValueAndType(Object value, Class<?> suggested) {
        return TdTypes.nameOf(value == null ? suggested : value.getClass());
    }

    @Override
    public JsonTypeInfo.Id getMechanism() {
        return JsonTypeInfo.Id.CUSTOM;
    }
}
