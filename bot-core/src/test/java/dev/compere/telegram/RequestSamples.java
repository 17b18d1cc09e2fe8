package dev.compere.telegram;

import dev.compere.telegram.object.Secret;
import dev.compere.telegram.object.Unmodelled;
import dev.compere.telegram.request.TdRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One of everything that Compere can ask TDLib for, made from the records themselves.
public final class RequestSamples {

    /// Beyond 32 bits.
    public static final long LARGE = 1L << 40;

    private RequestSamples() {}

    /// Each request once, with nothing in it: zeros, empty texts and lists, no objects.
    public static List<TdRequest<?>> empty() {
        return types().<TdRequest<?>>map(type -> (TdRequest<?>) emptyRecord(type))
                .toList();
    }

    /// Each request with all its fields, as often as it takes to have each kind of each object in it.
    public static List<TdRequest<?>> full() {
        return types().flatMap(RequestSamples::fullRecords)
                .<TdRequest<?>>map(request -> (TdRequest<?>) request)
                .toList();
    }

    /// As it is sent.
    public static String json(TdRequest<?> request) {
        return new String(new TdCodec().encode(request, 1), StandardCharsets.UTF_8);
    }

    private static Stream<Class<?>> types() {
        var requests = TdRequest.class.getPackageName();
        return classFiles(requests.replace('.', '/')).stream()
                .<Class<?>>map(file -> classOf(requests + "." + file.replace(".class", "")))
                .filter(type -> type.isRecord() && TdRequest.class.isAssignableFrom(type));
    }

    private static List<String> classFiles(String folder) {
        var code = TdRequest.class.getProtectionDomain().getCodeSource().getLocation();
        try (var files = Files.list(Path.of(code.toURI()).resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.startsWith("package-info"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> classOf(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object emptyRecord(Class<?> type) {
        return made(
                type,
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .map(RequestSamples::emptyValue)
                        .toArray());
    }

    private static Object emptyValue(Class<?> type) {
        if (type == int.class) {
            return 0;
        } else if (type == long.class) {
            return 0L;
        } else if (type == boolean.class) {
            return false;
        } else if (type == String.class) {
            return "";
        } else if (type == Secret.class) {
            return new Secret("");
        }
        return type == List.class ? List.of() : null;
    }

    private static Stream<Object> fullRecords(Class<?> type) {
        var values = Arrays.stream(type.getRecordComponents())
                .map(component -> fullValues(component.getGenericType()))
                .toList();
        int most = values.stream().mapToInt(List::size).max().orElse(1);
        return IntStream.range(0, most)
                .mapToObj(i -> made(
                        type, values.stream().map(of -> of.get(i % of.size())).toArray()));
    }

    private static List<Object> fullValues(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return List.of(fullValues(list.getActualTypeArguments()[0]));
        }
        return fullValues((Class<?>) type);
    }

    private static List<Object> fullValues(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return List.of(1);
        } else if (type == long.class || type == Long.class) {
            return List.of(LARGE);
        } else if (type == boolean.class) {
            return List.of(true);
        } else if (type == String.class) {
            return List.of("text");
        } else if (type == Secret.class) {
            return List.of(new Secret("text"));
        } else if (type.isSealed()) {
            return Arrays.stream(type.getPermittedSubclasses())
                    .filter(kind -> !Unmodelled.class.isAssignableFrom(kind))
                    .flatMap(RequestSamples::fullRecords)
                    .toList();
        }
        return fullRecords(type).toList();
    }

    private static Object made(Class<?> type, Object[] values) {
        try {
            return type.getDeclaredConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No sample of " + type.getName(), e);
        }
    }
}
