package dev.compere.localtelegram.viewer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import dev.compere.localtelegram.world.Refusal;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Reads what browsers ask and answers in JSON.
final class Requests {
    private static final int LONGEST = 65_536;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Requests() {}

    /// Whether the browser was asked for this machine: a page of somebody else whose name leads here is not.
    static boolean comesFromHere(HttpExchange exchange) {
        var host = exchange.getRequestHeaders().getFirst("Host");
        return host != null && (host.startsWith("127.0.0.1:") || host.startsWith("localhost:"));
    }

    /// @throws Refusal if it is no JSON object, or too long
    static JsonNode read(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readNBytes(LONGEST + 1);
        var json = body.length > LONGEST ? null : JSON.readTree(body);
        if (json == null || !json.isObject()) {
            throw new Refusal(400, "REQUEST_INVALID");
        }
        return json;
    }

    /// The value of a parameter in the address; empty if there is none.
    static String query(HttpExchange exchange, String name) {
        var query = exchange.getRequestURI().getRawQuery();
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(part -> part.startsWith(name + "="))
                        .map(part -> URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8))
                        .findFirst()
                        .orElse("");
    }

    static void reply(HttpExchange exchange, int status, Object body) throws IOException {
        var bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
