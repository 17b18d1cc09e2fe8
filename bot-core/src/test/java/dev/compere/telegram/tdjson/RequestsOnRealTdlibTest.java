package dev.compere.telegram.tdjson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.compere.localtelegram.LocalTelegram;
import dev.compere.telegram.Answer;
import dev.compere.telegram.ClientLimits;
import dev.compere.telegram.Login;
import dev.compere.telegram.Person;
import dev.compere.telegram.RequestSamples;
import dev.compere.telegram.TelegramError;
import dev.compere.telegram.object.Secret;
import dev.compere.telegram.request.Close;
import dev.compere.telegram.request.LogOut;
import dev.compere.telegram.request.TdRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Every request that there is a record for, against the real library: none may be misspelt.
@Timeout(60)
class RequestsOnRealTdlibTest {

    private static final Set<Class<?>> THE_END_OF_A_CLIENT = Set.of(Close.class, LogOut.class);
    private static final String NOT_UNDERSTOOD = "Failed to parse";
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final JsonMapper json = new JsonMapper();

    /// TDLib passes over a field that it does not know, so that a misspelt one goes unseen. But one that it does know
    /// it refuses with a value of another type: that is what each field is tried with.
    @Test
    void everyFieldOfEveryRequestIsOneOfTdlibs() throws Exception {
        // The library's log is set up, and silent.
        assertThat(RealTdlib.telegram().version()).isNotEmpty();
        var tdlib = new TdJsonLink(NativeTdJson.load(RealTdlib.library()));
        var misspelt = new ArrayList<String>();
        for (var request : RequestSamples.full()) {
            var sample = (ObjectNode) json.readTree(RequestSamples.json(request));
            assertThat(answer(tdlib, sample)).as("%s", sample).doesNotContain(NOT_UNDERSTOOD);
            tryEachField(tdlib, sample, sample, misspelt);
        }

        assertThat(misspelt).isEmpty();
    }

    /// Whatever they are answered, it is not that they make no sense, and it fits the record of the answer.
    @Test
    void everyRequestIsAnsweredOnceLoggedIn(@TempDir Path directory) {
        var person = new Person();
        person.number = Optional.of("9996612222");
        person.codes.add("22222");
        try (var local = LocalTelegram.start(Clock.systemUTC());
                var client = RealTdlib.telegram().open(ClientLimits.standard())) {
            local.seed(directory.resolve("db"));
            local.world().account("9996612222", "Mila");
            var parameters = RealTdlib.parameters(directory, local.port(), new Secret(local.secret()), "");
            new Login(client, parameters, person).run();

            Map<TdRequest<?>, Answer<?>> answers = new LinkedHashMap<>();
            RequestSamples.empty().stream()
                    .filter(request -> !THE_END_OF_A_CLIENT.contains(request.getClass()))
                    .forEach(request -> answers.put(request, client.begin(request)));

            assertThat(answers).hasSizeGreaterThan(THE_END_OF_A_CLIENT.size());
            answers.forEach((request, answer) ->
                    assertThat(refusal(answer)).as("%s", request).doesNotContain(NOT_UNDERSTOOD));
        }
    }

    private static String refusal(Answer<?> answer) {
        try {
            return "none, but " + answer.await(LIMIT);
        } catch (TelegramError e) {
            return e.text();
        }
    }

    private void tryEachField(TdJsonLink tdlib, ObjectNode whole, JsonNode part, List<String> misspelt) {
        if (part instanceof ObjectNode object) {
            for (var name : namesOf(object)) {
                var right = object.get(name);
                object.set(name, ofAnotherType(right));
                if (!answer(tdlib, whole).contains(NOT_UNDERSTOOD)) {
                    misspelt.add(whole.get("@type").textValue() + ": " + name);
                }
                object.set(name, right);
                tryEachField(tdlib, whole, right, misspelt);
            }
        } else {
            part.forEach(element -> tryEachField(tdlib, whole, element, misspelt));
        }
    }

    private static List<String> namesOf(ObjectNode object) {
        return object.propertyStream()
                .map(Map.Entry::getKey)
                .filter(name -> !name.startsWith("@"))
                .toList();
    }

    /// An `int` must be one in TDLib too, so it is tried with a number that is too large for one.
    private static JsonNode ofAnotherType(JsonNode value) {
        var nodes = JsonNodeFactory.instance;
        return value.isInt()
                ? nodes.numberNode(RequestSamples.LARGE)
                : value.isArray() ? nodes.numberNode(1) : nodes.arrayNode();
    }

    private static String answer(TdJsonLink tdlib, JsonNode request) {
        return new String(tdlib.execute(request.toString().getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
