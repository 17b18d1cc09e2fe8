package dev.compere.localtelegram.sfu;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.compere.browser.Chromium;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The data channel as a browser opens and uses it.
@Timeout(120)
class SfuBrowserTest {
    private static final int MOST_IN_A_MESSAGE = 262_144;

    @TempDir
    private Path profile;

    private final Sfu sfu = Sfu.start(0);
    private final SfuRoom room = sfu.room();

    @BeforeAll
    static void assumeInstalled() {
        Chromium.assumeInstalled();
    }

    @AfterEach
    void close() {
        sfu.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"passive", "active"})
    void aBrowserSaysWhatItWantsAndHearsWhatIsWanted(String setup) throws Exception {
        try (var chromium = Chromium.start(profile)) {
            chromium.evaluate(script());
            var publisher = join(chromium, "shows", setup, "undefined");
            awaitMessage(chromium, 0);
            join(chromium, "looks", setup, publisher.toString());
            var endpoint = Sfu.endpoint(publisher.path("ssrc").intValue());

            var length = chromium.evaluate("participants.looks.demand({%s: 180}, 4000)".formatted(endpoint));
            assertThat(length.intValue()).isBetween(200_000, MOST_IN_A_MESSAGE);
            awaitMessage(chromium, 180);
            chromium.evaluate(until("await participants.looks.pictures() > 10"));

            chromium.evaluate("participants.looks.demand({%s: 360}, 0)".formatted(endpoint));
            awaitMessage(chromium, 360);
            chromium.evaluate("participants.looks.demand({}, 0)");
            awaitMessage(chromium, 0);
            assertThat(chromium.evaluate("participants.looks.messages.length").intValue())
                    .isZero();
        }
    }

    private JsonNode join(Chromium chromium, String name, String setup, String publisher) {
        var payload = chromium.evaluate("participants.%s.offer('%s', %s)".formatted(name, setup, name.equals("shows")));
        var answer = room.join(payload.toString());
        chromium.evaluate("participants.%s.answer(%s, %s)".formatted(name, answer, publisher));
        return payload;
    }

    /// Waits until the publisher is told, and nothing else after it.
    private static void awaitMessage(Chromium chromium, int height) {
        var message = "'" + Colibri.senderVideoConstraints(height) + "'";
        chromium.evaluate(until("participants.shows.messages.at(-1) === " + message));
    }

    private static String until(String condition) {
        return "(async () => { while (!(%s)) await new Promise(done => setTimeout(done, 50)) })()".formatted(condition);
    }

    private static String script() throws IOException {
        try (var in = SfuBrowserTest.class.getResourceAsStream("participant.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
