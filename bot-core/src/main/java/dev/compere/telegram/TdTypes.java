package dev.compere.telegram;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.compere.telegram.request.TdRequest;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;

/// What the name and the signature of a record say about its JSON.
final class TdTypes {

    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return computeName(type);
        }
    };

    private TdTypes() {}

    /// The `@type` of a record.
    static String nameOf(Class<?> type) {
        return NAMES.get(type);
    }

    private static String computeName(Class<?> type) {
        var named = type.getAnnotation(JsonTypeName.class);
        if (named != null) {
            return named.value();
        }
        var enclosing = type.getEnclosingClass();
        var name = (enclosing == null ? "" : enclosing.getSimpleName()) + type.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /// The class of the answer: the `R` of `implements TdRequest<R>`.
    static Class<?> answerOf(Class<?> request) {
        return Arrays.stream(request.getGenericInterfaces())
                .filter(type -> type instanceof ParameterizedType parameterized
                        && parameterized.getRawType() == TdRequest.class)
                .map(type -> (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0])
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(request + " does not name its answer"));
    }
}
