package dev.compere.plugin.worker;

import dev.compere.action.MediaAction;
import dev.compere.action.Playable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes a record of any type, with a value in each component that is not its default.
final class SampleRecords {

    /// Of those that take no text but a certain one.
    private static final Map<Class<?>, Object> WITH_RULES = Map.of(
            Playable.Named.class, new Playable.Named("jingles/“füße” 🎤.mp3"),
            MediaAction.StartLocalRecording.class, new MediaAction.StartLocalRecording("Bühne 2", true),
            URI.class, URI.create("https://example.org/a%20b.mp3?c=d"));

    private SampleRecords() {}

    static <T> T of(Class<T> type) {
        return type.cast(value(type));
    }

    private static Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            return collection(generic);
        }
        var plain = (Class<?>) type;
        if (WITH_RULES.containsKey(plain)) {
            return WITH_RULES.get(plain);
        }
        if (plain.isRecord()) {
            return record(plain);
        }
        if (plain.isSealed()) {
            return value(SealedTypes.of(plain).getLast());
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[plain.getEnumConstants().length - 1];
        }
        return switch (plain.getName()) {
            case "int" -> 7;
            case "long", "java.lang.Long" -> 8_000_000_000L;
            case "java.lang.Integer" -> 9;
            case "boolean" -> true;
            case "java.lang.String" -> "“text” 🎤\n";
            case "java.lang.Object" -> List.of("a", 1, 2.5, true);
            case "java.time.Instant" -> Instant.parse("2026-11-22T18:00:00.123456789Z");
            case "java.time.Duration" -> Duration.ofMinutes(90);
            default -> throw new AssertionError("no sample of " + plain + ": add one");
        };
    }

    private static Object collection(ParameterizedType type) {
        var values = Arrays.stream(type.getActualTypeArguments())
                .map(SampleRecords::value)
                .toList();
        return switch (type.getRawType().getTypeName()) {
            case "java.util.List" -> values;
            case "java.util.Set" -> Set.copyOf(values);
            case "java.util.Map" -> Map.of(values.getFirst(), values.getLast());
            default -> throw new AssertionError("no sample of " + type + ": add one");
        };
    }

    private static Object record(Class<?> type) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(component -> value(component.getGenericType()))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("no sample of " + type, e);
        }
    }
}
