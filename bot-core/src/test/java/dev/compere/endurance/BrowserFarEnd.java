package dev.compere.endurance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.compere.browser.Chromium;
import dev.compere.localtelegram.sfu.Sfu;
import dev.compere.localtelegram.sfu.SfuRoom;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A viewer in a browser who notes when it sees a flash and hears a beep (`far-end.js`).
final class BrowserFarEnd {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Chromium chromium;

    BrowserFarEnd(Chromium chromium) {
        this.chromium = chromium;
    }

    /// @param publisher the join payload of whom to watch
    void join(SfuRoom room, JsonNode publisher, boolean picture) throws IOException {
        chromium.evaluate(script());
        var payload = chromium.evaluate("farEnd.offer(" + picture + ")").textValue();
        var endpoint = Sfu.endpoint(publisher.path("ssrc").intValue());
        chromium.evaluate("farEnd.answer(%s, %s, '%s')".formatted(room.join(payload), publisher, endpoint));
    }

    /// Milliseconds from the flash to the beep of each second since the last time; positive when the beep is late.
    List<Double> skews() {
        return JSON.convertValue(
                chromium.evaluate("farEnd.skews()"),
                JSON.getTypeFactory().constructCollectionType(List.class, Double.class));
    }

    /// What the browser itself counts of what it receives.
    String counts() {
        return chromium.evaluate("farEnd.counts()").textValue();
    }

    private static String script() {
        try (var in = BrowserFarEnd.class.getResourceAsStream("far-end.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
