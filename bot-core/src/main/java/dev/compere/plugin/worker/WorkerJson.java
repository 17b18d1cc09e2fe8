package dev.compere.plugin.worker;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.compere.action.CallAction;
import dev.compere.action.Playable;
import dev.compere.action.StoryAudience;
import dev.compere.event.CallEvent;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/// How messages are written: records as objects, each record of a sealed interface with its simple name.
///
/// Only the records of the interfaces listed here can come out of a text, whatever it says.
final class WorkerJson {

    static final JsonMapper MAPPER = mapper();

    private static final String TYPE = "is";

    /// Laid over the sealed interfaces, which know nothing of JSON.
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = TYPE)
    private interface Named {}

    private WorkerJson() {}

    private static JsonMapper mapper() {
        var json = JsonMapper.builder()
                // What a record can be asked besides its components, such as `isDone()`.
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .addModule(times());
        for (var sealed : List.of(
                ToWorker.class,
                FromWorker.class,
                CallEvent.class,
                CallAction.class,
                StoryAudience.class,
                Playable.class)) {
            json.addMixIn(sealed, Named.class);
            SealedTypes.of(sealed).forEach(json::registerSubtypes);
        }
        return json.build();
    }

    private static SimpleModule times() {
        return new SimpleModule()
                .addSerializer(Instant.class, ToStringSerializer.instance)
                .addSerializer(Duration.class, ToStringSerializer.instance)
                .addSerializer(ZoneId.class, ToStringSerializer.instance)
                .addDeserializer(ZoneId.class, new OfText<>(ZoneId.class, ZoneId::of))
                .addSerializer(ZoneId.class, ToStringSerializer.instance)
                .addDeserializer(ZoneId.class, new OfText<>(ZoneId.class, ZoneId::of))
                .addDeserializer(Instant.class, new OfText<>(Instant.class, Instant::parse))
                .addDeserializer(Duration.class, new OfText<>(Duration.class, Duration::parse));
    }

    private static final class OfText<T> extends FromStringDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;

        OfText(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        protected T _deserialize(String text, DeserializationContext context) throws java.io.IOException {
            try {
                return parse.apply(text);
            } catch (DateTimeException e) {
                throw context.weirdStringException(text, handledType(), e.getMessage());
            }
        }
    }
}
