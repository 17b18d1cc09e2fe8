package dev.compere.telegram;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.annotation.JsonTypeIdResolver;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.compere.telegram.object.TdError;
import dev.compere.telegram.object.TdObject;
import dev.compere.telegram.request.TdRequest;
import dev.compere.telegram.update.TdUpdate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Turns records into TDLib's JSON and back. [TdObject] tells the rules. Any thread.
final class TdCodec {

    private static final byte[] TYPE = "{\"@type\":\"".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] CLOSED =
            "{\"@type\":\"updateAuthorizationState\",\"authorization_state\":{\"@type\":\"authorizationStateClosed\""
                    .getBytes(StandardCharsets.US_ASCII);

    private final JsonMapper mapper = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .addMixIn(TdObject.class, Typed.class)
            .build();
    private final ObjectReader errors = mapper.readerFor(TdError.class);
    private final ObjectReader updates = mapper.readerFor(TdUpdate.class);
    private final ObjectWriter requests = mapper.writerFor(TdRequest.class);
    private final ClassValue<ObjectReader> answers = new ClassValue<>() {
        @Override
        protected ObjectReader computeValue(Class<?> request) {
            return mapper.readerFor(TdTypes.answerOf(request));
        }
    };

    @JsonTypeInfo(use = JsonTypeInfo.Id.CUSTOM, property = "@type", visible = true)
    @JsonTypeIdResolver(TdTypeIds.class)
    private interface Typed {}

    /// The request as TDLib reads it, with the number that its answer will carry.
    byte[] encode(TdRequest<?> request, long extra) {
        try {
            var json = requests.writeValueAsBytes(request);
            var end = (",\"@extra\":" + extra + "}").getBytes(StandardCharsets.US_ASCII);
            var whole = Arrays.copyOf(json, json.length - 1 + end.length);
            System.arraycopy(end, 0, whole, json.length - 1, end.length);
            return whole;
        } catch (JsonProcessingException _) {
            // The cause may quote a secret.
            throw new IllegalArgumentException(TdTypes.nameOf(request.getClass()) + " can't be written as JSON");
        }
    }

    /// @throws TelegramError if the answer is one
    <R extends TdObject> R answer(TdRequest<R> request, byte[] json) {
        var name = TdTypes.nameOf(request.getClass());
        if (typeOf(json).equals("error")) {
            TdError error = read(errors, json, name);
            throw TelegramError.of(name, error);
        }
        return read(answers.get(request.getClass()), json, "The answer to " + name);
    }

    TdUpdate update(byte[] json) {
        return read(updates, json, typeOf(json));
    }

    /// Whether this is the last update of a client, without reading the others.
    static boolean isClosed(byte[] update) {
        return startsWith(update, CLOSED);
    }

    private static boolean startsWith(byte[] json, byte[] start) {
        return json.length >= start.length && Arrays.equals(json, 0, start.length, start, 0, start.length);
    }

    /// The type of an object, which TDLib always prints first.
    static String typeOf(byte[] json) {
        int from = TYPE.length;
        if (!startsWith(json, TYPE)) {
            return "An object without @type";
        }
        int to = from;
        while (to < json.length && json[to] != '"') {
            to++;
        }
        return new String(json, from, to - from, StandardCharsets.UTF_8);
    }

    private static <T> T read(ObjectReader reader, byte[] json, String what) {
        try {
            return reader.readValue(json);
        } catch (JsonMappingException e) {
            throw new TelegramUnreadable(what, e.getPathReference());
        } catch (JsonProcessingException e) {
            throw new TelegramUnreadable(what, "byte " + e.getLocation().getByteOffset());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
